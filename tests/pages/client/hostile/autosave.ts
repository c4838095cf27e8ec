/** A page that saves every draft by one way out, named by `?route=`: the ways a wrapper of fetch alone does not see. */

import { AWAY, body, query, type Routes, saveDrafts, TARGET } from '../saving';

function frame(attributes: Record<string, string>): HTMLIFrameElement {
  const made = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  document.body.append(made);
  return made;
}

function whenLoaded(made: HTMLIFrameElement, act: (inner: typeof globalThis) => void): void {
  made.addEventListener('load', () => made.contentWindow && act(made.contentWindow as never));
}

function xhr(kind: typeof XMLHttpRequest, text: string): void {
  const request = new kind();
  request.open('POST', TARGET);
  request.send(body(text));
}

function submit(text: string, how: 'submit' | 'requestSubmit'): void {
  const sink = frame({ name: 'sink', hidden: '' });
  const form = document.createElement('form');
  Object.assign(form, { action: TARGET, method: 'post', target: sink.name });
  const field = document.createElement('input');
  Object.assign(field, { name: 'draft', value: text });
  form.append(field);
  document.body.append(form);
  form[how]();
}

function fromWorker(text: string): void {
  const code = `fetch(${JSON.stringify(location.origin + TARGET)},{method:'POST',body:${JSON.stringify(body(text))}})`;
  new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
}

const ROUTES: Routes = {
  fetch: (text) => void fetch(TARGET, { method: 'POST', body: body(text) }),
  request: (text) => void fetch(new Request(TARGET, { method: 'POST', body: body(text) })),
  keepalive: (text) => void fetch(TARGET, { method: 'POST', keepalive: true, body: new Blob([body(text)]) }),
  bytes: (text) => void fetch(TARGET, { method: 'POST', body: new TextEncoder().encode(body(text)) }),
  form: (text) => {
    const data = new FormData();
    data.set('draft', text);
    void fetch(TARGET, { method: 'POST', body: data });
  },
  params: (text) => void fetch(TARGET, { method: 'POST', body: new URLSearchParams({ draft: text }) }),
  base64: (text) => void fetch(TARGET, { method: 'POST', body: btoa(unescape(encodeURIComponent(body(text)))) }),
  header: (text) => void fetch(TARGET, { headers: { 'X-Draft': encodeURIComponent(text) } }),
  url: (text) => void fetch(TARGET + query(text)),
  away: (text) => void fetch(AWAY, { method: 'POST', mode: 'no-cors', body: body(text) }),
  beacon: (text) => void navigator.sendBeacon(TARGET, body(text)),
  xhr: (text) => xhr(XMLHttpRequest, text),
  socket: (text) => {
    const socket = new WebSocket(`wss://${location.host}/ws`);
    socket.onopen = () => socket.send(body(text));
  },
  'socket-bytes': (text) => {
    const socket = new WebSocket(`wss://${location.host}/ws`);
    socket.onopen = () => socket.send(new TextEncoder().encode(body(text)));
  },
  'event-source': (text) => void new EventSource(TARGET + query(text)),
  cookie: (text) => {
    document.cookie = `draft=${encodeURIComponent(text)}; path=/`;
    void fetch('/backend-api/me');
  },
  'cookie-store': (text) => {
    const store = Reflect.get(globalThis, 'cookieStore') as { set(name: string, value: string): Promise<void> } | undefined;
    void store?.set('draft', encodeURIComponent(text)).catch(() => undefined).then(() => fetch('/backend-api/me'));
  },
  history: (text) => {
    history.replaceState({}, '', query(text));
    void fetch('/backend-api/me');
  },
  referrer: (text) => void fetch('/backend-api/me', { referrer: `/${query(text)}` }),
  location: (text) => location.assign(TARGET + query(text)),
  link: (text) => {
    const link = document.createElement('a');
    link.innerHTML = 'x';
    link.href = TARGET;
    link.search = query(text);
    document.body.append(link);
    link.click();
  },
  ping: (text) => {
    const link = document.createElement('a');
    Object.assign(link, { href: '#', ping: TARGET + query(text) });
    document.body.append(link);
    link.click();
  },
  later: (text) => {
    const fetchLater = Reflect.get(globalThis, 'fetchLater') as ((url: string, init: object) => void) | undefined;
    fetchLater?.(TARGET, { method: 'POST', body: body(text), activateAfter: 0 });
  },
  'form-action': (text) => {
    const form = document.createElement('form');
    const pressed = document.createElement('button');
    form.target = frame({ name: 'sink', hidden: '' }).name;
    pressed.setAttribute('formaction', '/ces/v1/draft/x');
    pressed.formAction = `${TARGET}/${encodeURIComponent(text)}`;
    form.append(pressed);
    document.body.append(form);
    pressed.click();
  },
  'form-stopped': (text) => {
    const form = document.createElement('form');
    const field = document.createElement('input');
    Object.assign(form, { action: TARGET, method: 'post' });
    Object.assign(field, { name: 'draft', value: text });
    form.append(field);
    form.addEventListener('submit', (event) => event.stopPropagation());
    document.body.append(form);
    form.requestSubmit();
  },
  'socket-stream': (text) => {
    const Stream = Reflect.get(globalThis, 'WebSocketStream') as (new (url: string) => { opened: Promise<{ writable: WritableStream }> }) | undefined;
    if (Stream) void new Stream(`wss://${location.host}/ws`).opened.then(({ writable }) => writable.getWriter().write(body(text)));
  },
  'worker-map': (text) => {
    const code = `onmessage=({data})=>fetch(${JSON.stringify(location.origin + TARGET)},{method:'POST',body:data.get('d')})`;
    new Worker(URL.createObjectURL(new Blob([code]))).postMessage(new Map([['d', text]]));
  },
  'shared-worker': (text) => {
    const code = `onconnect=({ports:[port]})=>{port.onmessage=({data})=>fetch(${JSON.stringify(location.origin + TARGET)},{method:'POST',body:data})}`;
    new SharedWorker(URL.createObjectURL(new Blob([code]))).port.postMessage(text);
  },
  poster: (text) => void document.body.append(Object.assign(document.createElement('video'), { poster: AWAY + query(text) })),
  'image-button': (text) => {
    document.body.append(Object.assign(document.createElement('input'), { type: 'image', src: AWAY + query(text) }));
  },
  image: (text) => void (new Image().src = AWAY + query(text)),
  submit: (text) => submit(text, 'submit'),
  'request-submit': (text) => submit(text, 'requestSubmit'),
  worker: fromWorker,
  blank: (text) => {
    const inner = frame({ hidden: '' }).contentWindow as (Window & typeof globalThis) | null;
    void inner?.fetch(location.origin + TARGET, { method: 'POST', body: body(text) });
  },
  'blank-xhr': (text) => {
    const inner = frame({ hidden: '' }).contentWindow as (Window & typeof globalThis) | null;
    if (inner) xhr(inner.XMLHttpRequest, text);
  },
  srcdoc: (text) => {
    whenLoaded(frame({ srcdoc: '<p>', hidden: '' }), (inner) => void inner.fetch(TARGET, { method: 'POST', body: body(text) }));
  },
  blob: (text) => {
    const url = URL.createObjectURL(new Blob(['<p>'], { type: 'text/html' }));
    const made = frame({ src: url, hidden: '' });
    whenLoaded(made, (inner) => void inner.fetch(location.origin + TARGET, { method: 'POST', body: body(text) }));
  },
};

saveDrafts(ROUTES);
