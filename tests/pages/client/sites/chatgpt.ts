/** The ChatGPT app: drafts go out while typing, the send is fetch with server-sent deltas, long pastes become uploads. */
import { makeAttaching } from '../attaching';
import { makeChat, type Turn } from '../chat';
import { debounced, h, icon, option, STOP, UP } from '../dom';
import type { Editor, EditorHooks } from '../editors/editor';
import { lexical } from '../editors/lexical';
import { prosemirror } from '../editors/prosemirror';
import { textarea } from '../editors/textarea';
import { makeSidebar } from '../sidebar';
import { events, post } from '../stream';
import { makeSuggestions } from '../suggestions';
import { attach } from './chatgpt-files';

const API = '/backend-api';
const LONG_PASTE = 10_000;
const DRAFT_QUIET_MS = 250;

let conversation = /^\/c\/([0-9a-f-]{36})/.exec(location.pathname)?.[1] ?? null;
const files: { name: string; id: string }[] = [];

const chat = makeChat(
  {
    draw: (turn, index) => {
      const body = h('div', { class: turn.role === 'assistant' ? 'markdown prose' : 'whitespace-pre-wrap' });
      const message = h('div', { 'data-message-author-role': turn.role, 'data-message-id': turn.id }, body);
      return { outer: h('article', { 'data-testid': `conversation-turn-${index + 1}`, class: turn.role }, message), body };
    },
  },
  (busy) => drawButton(busy),
);
const sidebar = makeSidebar('ChatGPT', '/');
const button = h('button', { id: 'composer-submit-button', type: 'button', class: 'send' });
const suggestions = makeSuggestions();
const attaching = makeAttaching(async (file) => {
  files.push(await attach(API, file));
});
const { chips } = attaching;

function drawButton(busy: boolean): void {
  button.setAttribute('data-testid', busy ? 'stop-button' : 'send-button');
  button.setAttribute('aria-label', busy ? 'Stop streaming' : 'Send prompt');
  button.replaceChildren(icon(busy ? STOP : UP));
}

const draft = debounced(DRAFT_QUIET_MS, () => {
  if (editor.text() === '') return;
  void prepare('composer_editor_state').catch(() => undefined);
  const asked = { input_text: editor.text(), num_completions: 3 };
  void post(`${API}/conversation/experimental/generate_autocompletions`, asked).catch(() => undefined);
});

const hooks: EditorHooks = {
  attributes: { id: 'prompt-textarea', role: 'textbox', 'aria-label': 'Chat with ChatGPT', 'aria-multiline': 'true' },
  placeholder: 'Ask anything',
  onChange: () => {
    suggestions.follow(editor.text());
    draft();
  },
  onEnter: () => {
    if (suggestions.choose()) return true;
    void send();
    return true;
  },
  onPaste: (text) => {
    if (text.length < LONG_PASTE || option('paste') === 'inline') return false;
    void attach(API, new File([text], 'Pasted text.txt', { type: 'text/plain' }))
      .then((file) => {
        files.push(file);
        chips.append(h('span', { class: 'chip' }, file.name));
      })
      .catch(() => chips.append(h('span', { class: 'chip error' }, 'Upload failed')));
    return true;
  },
};

function makeEditor(): Editor {
  const kind = option('editor');
  if (kind === 'lexical') return lexical(hooks);
  if (kind === 'textarea') return textarea({ ...hooks, attributes: { ...hooks.attributes, name: 'prompt-textarea' } });
  return prosemirror(hooks);
}
const editor = makeEditor();

async function prepare(source: string): Promise<void> {
  await post(`${API}/f/conversation/prepare`, {
    action: 'next',
    conversation_id: conversation ?? undefined,
    parent_message_id: 'client-created-root',
    model: 'auto',
    client_prepare_source: source,
    partial_query: { id: crypto.randomUUID(), author: { role: 'user' }, content: { content_type: 'text', parts: [editor.text()] } },
    supports_buffering: true,
    supported_encodings: ['v1'],
  });
}

function bodyOf(text: string): object {
  return {
    action: 'next',
    messages: [
      {
        id: crypto.randomUUID(),
        author: { role: 'user' },
        create_time: Date.now() / 1000,
        content: { content_type: 'text', parts: [text] },
        metadata: { attachments: files.splice(0) },
      },
    ],
    conversation_id: conversation ?? undefined,
    parent_message_id: chat.turns.at(-3)?.id ?? 'client-created-root',
    model: 'auto',
    timezone: 'Europe/Paris',
    conversation_mode: { kind: 'primary_assistant' },
    system_hints: [],
    supports_buffering: true,
    supported_encodings: ['v1'],
  };
}

async function send(): Promise<void> {
  const text = editor.text();
  if (chat.isBusy || (text.trim() === '' && files.length === 0)) return;
  const handshake = [
    post(`${API}/sentinel/chat-requirements/prepare`, { p: 'gAAAAAC' }),
    post(`${API}/sentinel/chat-requirements/finalize`, { proof: 'gAAAAAB' }),
    prepare('composer_submit'),
  ];
  editor.clear();
  chips.replaceChildren();
  navigator.sendBeacon('/ces/v1/t', JSON.stringify({ event: 'Prompt Sent', properties: { length: text.length } }));
  await chat.run(text, async (grow) => {
    await Promise.allSettled(handshake);
    await listen(await post(`${API}/f/conversation`, bodyOf(text)), grow);
  });
  editor.focus();
  void list();
}

interface Delta {
  p?: string;
  o?: string;
  v?: unknown;
}

async function listen(response: Response, grow: (answer: string) => void): Promise<void> {
  let path = '';
  let answer = '';
  for await (const event of events(response)) {
    if (event.text === '[DONE]') return;
    const parsed: unknown = JSON.parse(event.text);
    if (event.name !== 'delta' || typeof parsed !== 'object' || parsed === null) continue;
    const delta: Delta = parsed;
    path = delta.p ?? path;
    adopt(delta.v);
    if (path !== '/message/content/parts/0' || typeof delta.v !== 'string') continue;
    answer = delta.o === 'replace' ? delta.v : answer + delta.v;
    grow(answer);
  }
}

/** The first delta names the conversation; a new one gets its address now. */
function adopt(value: unknown): void {
  if (typeof value !== 'object' || value === null || !('conversation_id' in value) || conversation) return;
  conversation = String(value.conversation_id);
  history.pushState({}, '', `/c/${conversation}${location.search}`);
  void fetch(`${API}/conversation/${conversation}/stream_status`).catch(() => undefined);
}

interface Listing {
  items: { id: string; title: string }[];
}
interface Tree {
  mapping: Record<string, { parent: string | null; message: { id: string; author: { role: Turn['role'] }; content: { parts: string[] } } }>;
  current_node: string | null;
}

async function list(): Promise<void> {
  const found: Listing = await (await fetch(`${API}/conversations?offset=0&limit=28&order=updated`)).json();
  sidebar.show(found.items.map(({ id, title }) => ({ href: `/c/${id}`, title })));
}

async function readHistory(): Promise<void> {
  if (!conversation) return;
  const tree: Tree = await (await fetch(`${API}/conversation/${conversation}`)).json();
  const turns: Turn[] = [];
  for (let at = tree.current_node; at !== null; at = tree.mapping[at]?.parent ?? null) {
    const message = tree.mapping[at]?.message;
    if (message) turns.unshift({ id: message.id, role: message.author.role, text: message.content.parts.join('\n') });
  }
  chat.show(turns);
}

export function start(): void {
  const tools = h('div', { class: 'tools' }, attaching.button, button);
  const form = h('form', { class: 'composer', 'data-type': 'unified-composer' }, chips, editor.element, tools);
  attaching.listenOn(form);
  form.addEventListener('submit', (event) => event.preventDefault());
  button.addEventListener('click', () => void send());
  const note = h('p', { class: 'note' }, 'A local test site. Nothing here leaves this machine.');
  const main = h('main', {}, h('div', { class: 'scroll' }, chat.list), h('div', { class: 'bottom' }, form, note));
  document.querySelector('#root')?.append(sidebar.element, main);
  drawButton(false);
  editor.focus();
  void post(`${API}/conversation/init`, { requested_default_model: null, timezone_offset_min: -60 }).catch(() => undefined);
  void list().catch(() => undefined);
  void readHistory().finally(() => (document.documentElement.dataset['ready'] = 'true'));
}

start();
