/** The Gemini app: XMLHttpRequest kept from the first moment, JSON inside JSON inside a form, cumulative answers. */
import { makeAttaching } from '../attaching';
import { makeChat, type Turn } from '../chat';
import { h, icon, PLANE, STOP } from '../dom';
import { quill } from '../editors/quill';
import { makeSidebar } from '../sidebar';
import { lines } from './gemini-lines';

const Early = XMLHttpRequest; // The app keeps its own reference: a wrapper put on later sees nothing.
const DATA = '/_/BardChatUi/data';
const TOKEN = 'AJvLN6test:1760000000000';

const hex = /^\/app\/([0-9a-f]+)/.exec(location.pathname)?.[1];
let ids: [string, string, string] = [hex ? `c_${hex}` : '', '', ''];

const chat = makeChat(
  {
    draw: (turn) => {
      if (turn.role === 'user') {
        const body = h('p', { class: 'query-text-line' });
        return { outer: h('user-query', { class: 'user' }, h('user-query-content', {}, h('div', { class: 'query-text' }, body))), body };
      }
      const body = h('div', { class: 'markdown markdown-main-panel' });
      return { outer: h('model-response', { class: 'assistant' }, h('message-content', {}, body)), body };
    },
  },
  (busy) => drawButton(busy),
);
const sidebar = makeSidebar('Gemini', '/app');
/** As Grok does it: base64 within JSON. The real site puts the bytes to another host, which this one's other ways stand for. */
const attaching = makeAttaching(async (file) => {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('not read'));
    reader.readAsDataURL(file);
  });
  const content = address.slice(address.indexOf(',') + 1);
  const body = JSON.stringify({ fileName: file.name, fileMimeType: file.type, content });
  await call('/rest/app-chat/upload-file', body, () => undefined);
});
const button = h('button', { type: 'button', class: 'send send-button' });

function drawButton(busy: boolean): void {
  button.setAttribute('aria-label', busy ? 'Stop response' : 'Send message');
  button.replaceChildren(h('mat-icon', { fonticon: busy ? 'stop' : 'send' }, icon(busy ? STOP : PLANE)));
}

const editor = quill({
  attributes: { role: 'textbox', 'aria-label': 'Enter a prompt here', 'aria-multiline': 'true' },
  placeholder: 'Ask Gemini',
  onChange: () => undefined,
  onEnter: () => {
    void send();
    return true;
  },
  onPaste: () => false,
});

function form(request: string): string {
  return new URLSearchParams({ 'f.req': request, at: TOKEN }).toString() + '&';
}

function call(url: string, body: string, onText: (text: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new Early();
    request.open('POST', url);
    request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded;charset=UTF-8');
    request.onprogress = () => onText(request.responseText);
    request.onload = () => {
      onText(request.responseText);
      if (request.status === 200) resolve();
      else reject(new Error(`status ${request.status}`));
    };
    request.onerror = () => reject(new Error('network'));
    request.send(body);
  });
}

async function send(): Promise<void> {
  const text = editor.text();
  if (chat.isBusy || text.trim() === '') return;
  const inner = JSON.stringify([[text, 0, null, null, null, null, 0], ['en'], ids]);
  const url = `${DATA}/assistant.lamda.BardFrontendService/StreamGenerate?bl=boq_test&hl=en&_reqid=${Date.now() % 1_000_000}&rt=c`;
  editor.clear();
  attaching.chips.replaceChildren();
  await chat.run(text, (grow) => call(url, form(JSON.stringify([null, inner])), (stream) => take(stream, grow)));
  editor.focus();
  void list().catch(() => undefined);
}

interface Payload {
  1?: [string, string];
  4?: [string, [string]][];
}

function take(stream: string, grow: (answer: string) => void): void {
  const last = lines(stream).findLast(([kind]) => kind === 'wrb.fr');
  if (!last) return;
  const payload: Payload = JSON.parse(String(last[2]));
  if (payload[1]) adopt(payload[1], payload[4]?.[0]?.[0] ?? '');
  const answer = payload[4]?.[0]?.[1][0];
  if (answer !== undefined) grow(answer);
}

function adopt([named, reply]: [string, string], candidate: string): void {
  const isNew = ids[0] === '';
  ids = [named, reply, candidate];
  if (isNew) history.pushState({}, '', `/app/${named.slice(2)}${location.search}`);
}

/** One remote call of the site's batch endpoint; the parsed result of its first row. */
async function rpc<T>(name: string, argument: unknown, fallback: T): Promise<T> {
  let found = fallback;
  const request = JSON.stringify([[[name, JSON.stringify(argument), null, 'generic']]]);
  await call(`${DATA}/batchexecute?rpcids=${name}&rt=c`, form(request), (text) => {
    const row = lines(text)[0];
    if (row) found = JSON.parse(String(row[2]));
  });
  return found;
}

async function list(): Promise<void> {
  const found = await rpc<[null, null, [string, string][]]>('MaZiqc', [30], [null, null, []]);
  sidebar.show(found[2].map(([id, title]) => ({ href: `/app/${id.slice(2)}`, title })));
}

async function readHistory(): Promise<void> {
  await rpc('ESY5D', [[['bard_activity_enabled']]], []);
  await list();
  if (ids[0] === '') return;
  const found = await rpc<[Turn['role'], string, string][][]>('hNvQHb', [ids[0], 10], []);
  chat.show((found[0] ?? []).map(([role, text, id]) => ({ role, text, id })));
}

export function start(): void {
  const composer = h('input-area-v2', { class: 'composer' }, attaching.chips, editor.element, h('div', { class: 'tools' }, attaching.button, button));
  attaching.listenOn(composer);
  button.addEventListener('click', () => void send());
  const note = h('p', { class: 'note' }, 'A local test site. Nothing here leaves this machine.');
  const main = h('main', {}, h('div', { class: 'scroll' }, chat.list), h('div', { class: 'bottom' }, composer, note));
  document.querySelector('#root')?.append(sidebar.element, main);
  drawButton(false);
  editor.focus();
  void readHistory().finally(() => (document.documentElement.dataset['ready'] = 'true'));
}

start();
