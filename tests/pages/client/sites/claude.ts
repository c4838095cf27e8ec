/** The Claude app: long pastes become inline attachments, and a title call repeats the prompt right after the first send. */
import { makeAttaching } from '../attaching';
import { makeChat, type Turn } from '../chat';
import { h, icon, option, STOP, UP } from '../dom';
import { prosemirror } from '../editors/prosemirror';
import { makeSidebar } from '../sidebar';
import { events, post } from '../stream';

const LONG_PASTE = 3_000;

let organization = '';
let conversation = /^\/chat\/([0-9a-f-]{36})/.exec(location.pathname)?.[1] ?? null;
let titles: string[] = [];
const pasted: string[] = [];
const isInverted = option('enter') === 'inverted';
const chats = (): string => `/api/organizations/${organization}/chat_conversations`;

const chat = makeChat(
  {
    draw: (turn, _index, isStreaming) => {
      if (turn.role === 'user') {
        const body = h('p', { class: 'whitespace-pre-wrap' });
        return { outer: h('div', { class: 'user', 'data-test-render-count': '1' }, h('div', { 'data-testid': 'user-message' }, body)), body };
      }
      const body = h('div', { class: 'standard-markdown' });
      const answer = h('div', { class: 'font-claude-response' }, body);
      return { outer: h('div', { class: 'assistant', 'data-is-streaming': String(isStreaming) }, answer), body };
    },
  },
  (busy) => drawButton(busy),
);
const sidebar = makeSidebar('Claude', '/new');
const button = h('button', { type: 'button', class: 'send' });
const uploaded: string[] = [];
const attaching = makeAttaching(async (file) => {
  const form = new FormData();
  form.append('file', file);
  const answer = await fetch(`/api/organizations/${organization}/upload`, { method: 'POST', body: form });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const told: { file_uuid: string } = await answer.json();
  uploaded.push(told.file_uuid);
});
const { chips } = attaching;

function drawButton(busy: boolean): void {
  button.setAttribute('aria-label', busy ? 'Stop response' : 'Send message');
  button.replaceChildren(icon(busy ? STOP : UP));
}

const editor = prosemirror({
  attributes: { 'data-testid': 'chat-input', role: 'textbox', 'aria-label': 'Write your prompt to Claude', 'aria-multiline': 'true' },
  placeholder: 'How can I help you today?',
  onChange: () => undefined,
  onEnter: (modified) => {
    if (modified !== isInverted) return modified;
    void send();
    return true;
  },
  onPaste: (text) => {
    if (text.length < LONG_PASTE || option('paste') === 'inline') return false;
    pasted.push(text);
    chips.append(h('span', { class: 'chip' }, `Pasted, ${text.length} characters`));
    return true;
  },
});

function bodyOf(text: string, isNew: boolean): object {
  const attachments = pasted.splice(0).map((content) => ({
    file_name: '',
    file_type: 'txt',
    file_size: content.length,
    extracted_content: content,
  }));
  return {
    prompt: text,
    parent_message_uuid: chat.turns.at(-3)?.id ?? '00000000-0000-4000-8000-000000000000',
    timezone: 'Europe/Paris',
    locale: 'en-US',
    attachments,
    files: uploaded.splice(0),
    sync_sources: [],
    rendering_mode: 'messages',
    turn_message_uuids: { human_message_uuid: crypto.randomUUID(), assistant_message_uuid: crypto.randomUUID() },
    ...(isNew ? { create_conversation_params: { name: '', is_temporary: false } } : {}),
  };
}

async function send(): Promise<void> {
  const text = editor.text();
  if (chat.isBusy || (text.trim() === '' && pasted.length === 0 && uploaded.length === 0)) return;
  const isNew = conversation === null;
  conversation ??= crypto.randomUUID();
  const body = bodyOf(text, isNew);
  editor.clear();
  chips.replaceChildren();
  await chat.run(text, async (grow) => {
    if (isNew) await create();
    const answered = post(`${chats()}/${conversation}/completion`, body);
    if (isNew) void entitle(text).catch(() => undefined);
    await listen(await answered, grow);
  });
  editor.focus();
}

async function create(): Promise<void> {
  await post(chats(), { uuid: conversation, name: '' });
  history.pushState({}, '', `/chat/${conversation}${location.search}`);
}

async function entitle(text: string): Promise<void> {
  await post(`${chats()}/${conversation}/title`, { message_content: text, recent_titles: titles });
  await list();
}

interface Event {
  type: string;
  delta?: { type?: string; text?: string };
}

async function listen(response: Response, grow: (answer: string) => void): Promise<void> {
  let answer = '';
  for await (const event of events(response)) {
    const parsed: Event = JSON.parse(event.text);
    if (parsed.delta?.type !== 'text_delta') continue;
    answer += parsed.delta.text ?? '';
    grow(answer);
  }
}

async function list(): Promise<void> {
  const found: { uuid: string; name: string }[] = await (await fetch(`${chats()}?limit=30`)).json();
  titles = found.map(({ name }) => name);
  sidebar.show(found.map(({ uuid, name }) => ({ href: `/chat/${uuid}`, title: name })));
}

interface Told {
  chat_messages: { uuid: string; sender: string; content: { text: string }[] }[];
}

async function readHistory(): Promise<void> {
  const found: { uuid: string }[] = await (await fetch('/api/organizations')).json();
  organization = found[0]?.uuid ?? '';
  await list();
  if (!conversation) return;
  const told: Told = await (await fetch(`${chats()}/${conversation}?tree=True&rendering_mode=messages`)).json();
  chat.show(
    told.chat_messages.map(({ uuid, sender, content }): Turn => {
      return { id: uuid, role: sender === 'human' ? 'user' : 'assistant', text: content.map(({ text }) => text).join('\n') };
    }),
  );
}

export function start(): void {
  const fieldset = h('fieldset', { class: 'composer' }, chips, editor.element, h('div', { class: 'tools' }, attaching.button, button));
  attaching.listenOn(fieldset);
  button.addEventListener('click', () => void send());
  const note = h('p', { class: 'note' }, 'A local test site. Nothing here leaves this machine.');
  const main = h('main', {}, h('div', { class: 'scroll' }, chat.list), h('div', { class: 'bottom' }, fieldset, note));
  document.querySelector('#root')?.append(sidebar.element, main);
  drawButton(false);
  editor.focus();
  void post('/api/event_logging/batch', { events: [{ event_type: 'page_view' }] }).catch(() => undefined);
  void readHistory().finally(() => (document.documentElement.dataset['ready'] = 'true'));
}

start();
