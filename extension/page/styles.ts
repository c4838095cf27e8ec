/** Style sheets fetch what they name: their texts are judged as they are set, by script or within markup. */
import { absolute, carriesText } from './body';
import { mayLeaveNow } from './channel';
import { wrapMethod, wrapSetter } from './disguise';
import * as native from './primordials';
import { onUndo } from './undo';
import { isNode, isStyle, parentOf, textIn } from './nodes';
import { fixed, textOf } from './reading';

const own = `${location.origin}/`;

/** Nothing but what could leave is asked about, and without the site's own name, which anybody may have typed. */
export const asAddress = (url: string): string => (native.indexOf(url, own) === 0 ? native.slice(url, own.length - 1) : url);

/** Escapes undone (CSS Syntax, 4.3.7): `u\72l(` is an address, too. */
function unescaped(css: string): string {
  if (native.indexOf(css, '\\') < 0) return css;
  let text = '';
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] !== '\\') {
      text += css[at] ?? '';
      continue;
    }
    let end = at + 1;
    while (end < at + 7 && native.indexOf('0123456789abcdefABCDEF', css[end] ?? ' ') >= 0) end += 1;
    const code = end > at + 1 ? native.parseHex(native.slice(css, at + 1, end)) : 0;
    text += end === at + 1 ? (css[end] ?? '') : code > 0x10ffff ? '' : native.fromCodePoint(code);
    at = end > at + 1 && native.indexOf(' \n\t', css[end] ?? '-') < 0 ? end - 1 : end;
  }
  return text;
}

const nextQuote = (text: string, from: number): number => {
  const [one, two] = [native.indexOf(text, '"', from), native.indexOf(text, "'", from)];
  const first = one < 0 || (two >= 0 && two < one) ? two : one;
  return first < 0 ? text.length : first;
};

/** Every piece that could be an address: what is in `url(...)`, and quoted texts that look like one. */
export function addressesIn(given: string): string {
  const css = unescaped(given);
  if (nextQuote(css, 0) === css.length && native.indexOf(css, '(') < 0) return '';
  let found = '';
  for (let from = 0; from < css.length;) {
    const end = nextQuote(css, from);
    const piece = native.slice(css, from, end);
    const lower = native.toLowerCase(piece);
    let at = native.indexOf(lower, 'url(');
    if (at < 0 && looksLikeAddress(piece)) found += `${asAddress(absolute(piece))}\n`;
    while (at >= 0) {
      const close = native.indexOf(piece, ')', at);
      const inner = native.slice(piece, at + 4, close < 0 ? piece.length : close);
      if (looksLikeAddress(inner)) found += `${asAddress(absolute(inner))}\n`;
      at = native.indexOf(lower, 'url(', at + 4);
    }
    from = end + 1;
  }
  return found;
}

const looksLikeAddress = (text: string): boolean =>
  (native.indexOf(text, '/') >= 0 || native.indexOf(text, '?') >= 0) && text.length > 4 && carriesText(absolute(text));

/** Whether what these pieces name may be fetched, as far as can be said at once. */
export const mayFetch = (addresses: string): boolean =>
  addresses === '' || mayLeaveNow({ via: 'navigation', method: 'GET', url: absolute('/'), kind: 'text', body: addresses });

export const mayStyle = (css: string): boolean => mayFetch(addressesIn(css));

/** Judges one argument; `instead` is what the caller gets where it may not be. */
function judged(owner: object, name: string, at: number, instead: (call: CallableFunction, self: unknown) => unknown): void {
  wrapMethod(owner, name, (call, self, args) => {
    const value = fixed(args[at]);
    return mayStyle(textOf(value)) ? native.apply(call, self, native.replacedAt(at, value, args)) : instead(call, self);
  });
}

function judgedSetter(owner: object, name: string): void {
  wrapSetter(owner, name, (set, self, given) => {
    const value = fixed(given);
    if (mayStyle(textOf(value))) native.apply(set, self, [value]);
  });
}

const prototypeOf = (name: string): object | null => {
  const owner: unknown = Reflect.get(globalThis, name);
  return typeof owner === 'function' ? owner.prototype : null;
};

function wrapSheets(): void {
  // A page counts its rules: one that may not be leaves an empty one in its place.
  const empty = (call: CallableFunction, self: unknown): unknown => native.apply(call, self, [':not(*) {}']);
  const blank = (call: CallableFunction, self: unknown): unknown => native.apply(call, self, ['']);
  for (const name of ['CSSStyleSheet', 'CSSGroupingRule', 'CSSStyleRule']) {
    const owner = prototypeOf(name);
    if (owner) judged(owner, 'insertRule', 0, empty);
  }
  const sheet = CSSStyleSheet.prototype;
  judged(sheet, 'addRule', 1, () => -1);
  judged(sheet, 'replace', 0, blank);
  judged(sheet, 'replaceSync', 0, blank);
  const frames = prototypeOf('CSSKeyframesRule');
  if (frames) judged(frames, 'appendRule', 0, () => undefined);
}

/** The properties that take an image, in the spellings that browsers give them. */
const PROPERTIES = [
  ['background', 'background-image', 'border-image', 'border-image-source', 'list-style', 'list-style-image', 'content'],
  ['cursor', 'mask', 'mask-image', 'mask-border', 'mask-border-source', 'filter', 'backdrop-filter', 'clip-path'],
  ['shape-outside', 'fill', 'stroke', 'marker', 'marker-start', 'marker-mid', 'marker-end', 'offset', 'offset-path'],
  ['-webkit-mask', '-webkit-mask-image', '-webkit-mask-box-image', '-webkit-border-image', '-webkit-box-reflect'],
].flat();

/** `background-image`, `backgroundImage`, `webkitMask` and `WebkitMask`. */
function spellings(property: string): string[] {
  const camel = property.replace(/^-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return [property, camel, property.startsWith('-') ? `W${camel.slice(1)}` : camel];
}

const valueOf = native.uncurried(CSSStyleDeclaration.prototype.getPropertyValue);
const { setProperty } = CSSStyleDeclaration.prototype;

/** Chromium's declarations have no accessors; one of ours on their prototype comes before what stands in their place. */
function standIn(name: string, property: string): void {
  const owner = CSSStyleDeclaration.prototype;
  if (name in owner || !CSS.supports(property, 'inherit')) return;
  const get = function get(this: CSSStyleDeclaration): string {
    return valueOf(this, property);
  };
  const set = function set(this: CSSStyleDeclaration, given: unknown): void {
    const value = given === null ? '' : fixed(given);
    if (mayStyle(textOf(value))) native.apply(setProperty, this, [property, value]);
  };
  if (native.defineProperty(owner, name, { get, set, enumerable: true, configurable: true })) {
    onUndo(() => Reflect.deleteProperty(owner, name));
  }
}

function wrapDeclarations(): void {
  const owners = ['CSSStyleDeclaration', 'CSSStyleProperties', 'CSS2Properties'].map(prototypeOf);
  const hasAccessors = owners.some((owner) => owner && 'backgroundImage' in owner);
  for (const owner of owners) {
    if (!owner) continue;
    judged(owner, 'setProperty', 1, () => undefined);
    for (const name of ['cssText', ...PROPERTIES.flatMap(spellings)]) judgedSetter(owner, name);
  }
  if (!hasAccessors) for (const property of PROPERTIES) for (const name of spellings(property)) standIn(name, property);
  for (const name of ['HTMLElement', 'SVGElement', 'MathMLElement', 'CSSStyleRule']) {
    const owner = prototypeOf(name);
    if (owner) judgedSetter(owner, 'style');
  }
  const map = prototypeOf('StylePropertyMap');
  if (map) for (const name of ['set', 'append']) judged(map, name, 1, () => undefined);
}

/** A style element, or a text within one. */
const belongsToStyle = (node: unknown): boolean => isNode(node) && (isStyle(node) || isStyle(parentOf(node)));

/** What is put into a style element is style, by whichever way it comes. */
function wrapStyleElements(): void {
  const setters: [object, string][] = [
    [Node.prototype, 'textContent'],
    [Node.prototype, 'nodeValue'],
    [CharacterData.prototype, 'data'],
    [HTMLElement.prototype, 'innerText'],
  ];
  for (const [owner, name] of setters) {
    wrapSetter(owner, name, (set, self, value) => {
      if (!belongsToStyle(self)) return native.apply(set, self, [value]);
      const css = fixed(value);
      if (mayStyle(textOf(css))) native.apply(set, self, [css]);
    });
  }
  const adding: [object, string][] = [
    [Node.prototype, 'appendChild'],
    [Node.prototype, 'insertBefore'],
    [Node.prototype, 'replaceChild'],
    [Element.prototype, 'append'],
    [Element.prototype, 'prepend'],
    [Element.prototype, 'replaceChildren'],
    [CharacterData.prototype, 'appendData'],
  ];
  for (const [owner, name] of adding) {
    wrapMethod(owner, name, (call, self, args) => {
      if (!isNode(self) || !belongsToStyle(self)) return native.apply(call, self, args);
      let given = args;
      let css = textIn(self);
      for (let index = 0; index < args.length; index += 1) {
        const part = args[index];
        given = native.replacedAt(index, isNode(part) ? part : fixed(part), given);
        css += isNode(part) ? textIn(part) : textOf(given[index]);
      }
      if (mayStyle(css)) return native.apply(call, self, given);
      return owner === Node.prototype ? args[0] : undefined;
    });
  }
}

export function wrapStyles(): void {
  wrapSheets();
  wrapDeclarations();
  wrapStyleElements();
}
