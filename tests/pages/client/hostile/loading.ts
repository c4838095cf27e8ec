/** A page that saves every draft in the address of something it lets the browser load: markup, style sheets, modules, links. */
import { AWAY, query, type Routes, saveDrafts, TARGET } from '../saving';

const address = (text: string): string => AWAY + query(text);
const image = (text: string): string => `<img alt="" src="${address(text).replaceAll('&', '&amp;')}">`;
const background = (text: string): string => `url("${address(text)}")`;
let marks = 0;
/** A box of its own for each style, so that none hides another's. */
function box(): HTMLElement {
  marks += 1;
  const made = document.createElement('p');
  made.id = `box-${marks}`;
  made.textContent = 'x';
  document.body.append(made);
  return made;
}
const rule = (text: string): string => `#${box().id} { background-image: ${background(text)} }`;

function added<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  document.body.append(made);
  return made;
}

function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, made];
  return made;
}

function link(rel: string, href: string): void {
  const made = document.createElement('link');
  Object.assign(made, { rel, href });
  document.head.append(made);
}

const vector = (name: string): SVGElement => {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const part of ['width', 'height']) made.setAttribute(part, '9');
  picture.append(made);
  document.body.append(picture);
  return made;
};

const token = (text: string): string => btoa(unescape(encodeURIComponent(text))).replaceAll('=', '');

/** What this tab hears from the others of its site, it sends in their place. */
const sendOn = (text: string): void => void fetch(TARGET, { method: 'POST', body: text }).catch(() => undefined);
const channel = new BroadcastChannel('drafts');
channel.onmessage = ({ data }: MessageEvent<string>) => {
  document.documentElement.dataset['heard'] = 'true';
  sendOn(data);
};
addEventListener('storage', ({ newValue }) => {
  if (newValue === null) return;
  document.documentElement.dataset['stored'] = 'true';
  sendOn(newValue);
});

saveDrafts({
  broadcast: (text) => channel.postMessage(text),
  stored: (text) => localStorage.setItem('draft', text),
  shelved: (text) => sendOn(localStorage.getItem('draft') ?? text),
  'inner-html': (text) => void (added('div').innerHTML = image(text)),
  'inner-html-detached': (text) => void (document.createElement('div').innerHTML = image(text)),
  'outer-html': (text) => void (added('div').outerHTML = image(text)),
  'adjacent-html': (text) => added('div').insertAdjacentHTML('afterbegin', image(text)),
  'shadow-html': (text) => void (added('div').attachShadow({ mode: 'closed' }).innerHTML = image(text)),
  'unsafe-html': (text) => (Reflect.get(added('div'), 'setHTMLUnsafe') as ((html: string) => void) | undefined)?.call(document.body.lastElementChild, image(text)),
  'svg-html': (text) => void (vector('g').innerHTML = `<title><img src="${address(text)}"></title>`),
  'svg-cdata': (text) => void (vector('g').innerHTML = `<![CDATA[ ><!-- ]]><image href="${address(text)}" width="9" height="9"/>-->`),
  'template-html': (text) => {
    const made = document.createElement('template');
    made.innerHTML = image(text);
    document.body.append(made.content.cloneNode(true));
  },
  'noscript-html': (text) => void (added('div').innerHTML = `<noscript><!-- </noscript>${image(text)}-->`),
  'style-html': (text) => void (added('div').innerHTML = `<p style='background: ${background(text)}'>x</p>`),
  'style-markup': (text) => void (added('div').innerHTML = `<style>${rule(text)}</style>`),
  fragment: (text) => void document.createRange().createContextualFragment(image(text)),
  parsed: (text) => {
    const other = new DOMParser().parseFromString(image(text), 'text/html');
    document.body.append(...other.body.childNodes);
  },
  'source-document': (text) => void (added('iframe').srcdoc = image(text)),
  'source-set': (text) => added('img').setAttribute('srcset', `${address(text)} 1x`),
  'attribute-node': (text) => {
    const made = document.createAttribute('src');
    made.value = address(text);
    added('img').setAttributeNode(made);
  },
  'attribute-value': (text) => {
    const made = added('img');
    made.setAttribute('src', 'data:,');
    const node = made.getAttributeNode('src');
    if (node) node.value = address(text);
  },
  'style-property': (text) => void (box().style.backgroundImage = background(text)),
  'style-set-property': (text) => box().style.setProperty('background-image', background(text)),
  'style-own-origin': (text) => box().style.setProperty('background-image', `url("${TARGET}${query(text)}")`),
  'style-variable': (text) => {
    const made = box();
    sheet().replaceSync(`#${made.id} { background-image: image-set(var(--kept) 1x) }`);
    made.style.setProperty('--kept', `"${address(text)}"`);
  },
  'style-text': (text) => void (box().style.cssText = `background-image: ${background(text)}`),
  'style-forwarded': (text) => void Object.assign(box(), { style: `background-image: ${background(text)}` }),
  'style-attribute': (text) => box().setAttribute('style', `background-image: ${background(text)}`),
  'style-map': (text) => (Reflect.get(box(), 'attributeStyleMap') as { set(name: string, value: string): void } | undefined)?.set('background-image', background(text)),
  'style-element': (text) => void (added('style').textContent = rule(text)),
  'style-appended': (text) => void added('style').appendChild(document.createTextNode(rule(text))),
  'style-append': (text) => added('style').append(rule(text)),
  'insert-rule': (text) => void sheet().insertRule(rule(text)),
  'replace-sync': (text) => sheet().replaceSync(rule(text)),
  replace: (text) => void sheet().replace(rule(text)),
  'nested-rule': (text) => {
    const made = sheet();
    made.replaceSync('@media all { p { color: red } }');
    (made.cssRules[0] as CSSMediaRule).insertRule(rule(text));
  },
  'rule-style': (text) => {
    const made = sheet();
    made.replaceSync(`#${box().id} { color: red }`);
    (made.cssRules[0] as CSSStyleRule).style.setProperty('background-image', background(text));
  },
  import: (text) => void import(address(text)).catch(() => undefined),
  'import-own-origin': (text) => void import(new URL(TARGET + query(text), location.href).href).catch(() => undefined),
  'svg-image': (text) => vector('image').setAttribute('href', address(text)),
  'svg-xlink': (text) => vector('image').setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', address(text)),
  'svg-base-value': (text) => void ((vector('image') as SVGImageElement).href.baseVal = address(text)),
  'svg-set': (text) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', 'set');
    made.setAttribute('attributeName', 'href');
    made.setAttribute('to', address(text));
    vector('image').append(made);
  },
  prefetch: (text) => link('prefetch', TARGET + query(text)),
  'service-worker': (text) => void navigator.serviceWorker.register(TARGET + query(text)).catch(() => undefined),
  'worker-url': (text) => void new Worker(TARGET + query(text)),
  subprotocol: (text) => void new WebSocket(`wss://${location.host}/ws`, [token(text)]),
} satisfies Routes);
