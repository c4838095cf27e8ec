/** What the gate lets go, what it rewrites and what it blocks, against a host that redacts e-mail addresses. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { GateAnswer } from '../../../extension/shared/handover';
import { claude } from '../../../extension/content/sites/claude';
import { gemini } from '../../../extension/content/sites/gemini';
import { asked, CHAT, core, decide } from './asking';
import { installWorker, type Worker } from './worker';

const PREPARE = `${CHAT}/prepare`;
const CLAUDE = 'https://claude.ai/api/organizations/o1/chat_conversations/c1';
const GEMINI = 'https://gemini.google.com/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?bl=x&rt=c';

let worker: Worker;
const chat = (text: string, more: object = {}): string =>
  JSON.stringify({
    messages: [
      {
        author: { role: 'user' },
        content: { content_type: 'text', parts: [text] },
      },
    ],
    ...more,
  });

beforeEach(() => {
  worker = installWorker();
});

describe('the chat endpoint', () => {
  test('a text without private values goes byte for byte', async () => {
    expect(await decide(await core(), asked(CHAT, chat('Hello')))).toEqual({
      do: 'release',
    });
  });
  test('a private value is replaced and nothing else changes', async () => {
    const given = await decide(await core(), asked(CHAT, chat('Mail ana@example.com', { model: 'auto' })));
    expect(given).toEqual({
      do: 'replace',
      body: chat('Mail [EMAIL_ADDRESS_1]', { model: 'auto' }),
    });
  });
  test.each([
    ['the text moved', { messages: [{ content: 'Mail ana@example.com' }] }],
    ['a second text came', { ...JSON.parse(chat('Hello')), pasted: [{ body: 'Mail ana@example.com' }] }],
    ['it lies in JSON within', { messages: [], payload: JSON.stringify({ q: 'Mail ana@example.com' }) }],
  ])('where the body has changed since the site file (%s) nothing unread goes', async (_, body) => {
    expect(await decide(await core(), asked(CHAT, JSON.stringify(body)))).toEqual({ do: 'block' });
  });
  test('words of the site itself beside the prompt stop nothing', async () => {
    const body = chat('Hello', { note: 'Default answers of the model', zone: 'Europe/Paris' });
    expect(await decide(await core(), asked(CHAT, body))).toEqual({ do: 'release' });
  });
  test('what is doubted is blocked, and shown with its doubts, also where it stands beside the prompt', async () => {
    const one = await core();
    const blocked: (string | null)[] = [];
    one.surface = { ...one.surface, onPromptBlocked: (text, verdict) => blocked.push(`${text}: ${verdict?.reason}`) };
    expect(await decide(one, asked(CHAT, chat('Zander')))).toEqual({ do: 'block' });
    expect(await decide(one, asked(CHAT, chat('Hello', { note: 'a word of Zander himself' })))).toEqual({ do: 'block' });
    expect(await decide(one, asked(CHAT, chat('Hello', { note: 'a word of ana@example.com' })))).toEqual({ do: 'block' });
    expect(blocked).toEqual(['Zander: judge_doubts', 'a word of Zander himself: judge_doubts', ': undefined']);
  });
  test('a draft in doubt leaves without its text', async () => {
    const given = await decide(
      await core(),
      asked(PREPARE, JSON.stringify({ partial_query: { content: { parts: ['Zander'] } } })),
    );
    expect(JSON.stringify(given)).not.toContain('Zander');
    expect(given.do).toBe('replace');
  });
  test('many texts are asked a few at a time, which the host can take', async () => {
    worker.inFlight = 16;
    const messages = Array.from({ length: 40 }, (_, at) => ({ content: { parts: [`Text ${at}`] } }));
    expect(await decide(await core(), asked(CHAT, JSON.stringify({ messages })))).toEqual({ do: 'release' });
  });
  test('the digest of the final body is announced as it goes', async () => {
    const body = (text: string): string => chat(text, { turn: 'announced' });
    await decide(await core(), asked(CHAT, body('Mail ana@example.com')));
    const digest = await sha256(body('Mail [EMAIL_ADDRESS_1]'));
    await vi.waitFor(() =>
      expect(worker.asked).toContainEqual({
        name: 'content-worker/released',
        body: { digests: [digest] },
      }),
    );
  });
  test('what a verdict released is not asked again', async () => {
    const one = await core();
    await decide(one, asked(CHAT, chat('Mail ana@example.com')));
    expect(await decide(one, asked(CHAT, chat('Mail [EMAIL_ADDRESS_1]')))).toEqual({ do: 'release' });
    expect(worker.asked.filter(({ name }) => name === 'content-worker/check')).toHaveLength(1);
  });
  test('a copy of the value elsewhere in the body blocks', async () => {
    const body = chat('Mail ana@example.com', {
      note: btoa('ana@example.com'),
    });
    expect(await decide(await core(), asked(CHAT, body))).toEqual({
      do: 'block',
    });
  });
  test.each([
    ['not JSON', 'ana'],
    ['empty', ''],
    ['a JSON string', '"hello"'],
  ])('a body that is %s is blocked', async (_, body) => {
    expect(await decide(await core(), asked(CHAT, body))).toEqual({
      do: 'block',
    });
  });
  test('bytes that are not UTF-8 are blocked', async () => {
    expect(await decide(await core(), asked(CHAT, 'ÿþ', { bodyKind: 'bytes' }))).toEqual({ do: 'block' });
  });
  test.each(['HOLD this', 'UNDECIDED this', 'REFUSE this', 'FORGED this', 'OTHER text', 'SILENT this'])(
    '%s is blocked',
    async (text) => {
      vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 400 });
      expect(await decide(await core(), asked(CHAT, chat(text)))).toEqual({
        do: 'block',
      });
      vi.useRealTimers();
    },
  );
  test('each release is told once', async () => {
    await decide(await core(), asked(CHAT, chat('Mail ana@example.com')));
    const sent = worker.asked.filter(({ name }) => name === 'content-worker/sent');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({
      outcome: 'released',
      wasTyped: false,
    });
  });
});

describe('an address that must be judged at once, while a text is unchecked', () => {
  const typing = async (text: string, url: string): Promise<GateAnswer | 'later'> => {
    const one = await core();
    one.surface = { ...one.surface, uncheckedText: () => text };
    const given = one.gate.decide(asked(url, '', { via: 'navigation', method: 'GET' }));
    return given instanceof Promise ? 'later' : given;
  };
  test.each([
    ["the site's own name", 'chatgpt is down', 'https://chatgpt.com/logo.png?v=2'],
    ['its name in a socket', 'chatgpt is down', 'wss://chatgpt.com/ws?v=2'],
    ['short words', 'a b c v=2', 'https://chatgpt.com/logo.png?v=2'],
  ])('%s in the text does not stop it', async (_, text, url) => {
    expect(await typing(text, url)).toEqual({ do: 'release' });
  });
  test.each([
    ['in the query', 'my friend Johannsen', 'https://chatgpt.com/logo.png?v=Johannsen'],
    ["in a socket's path", 'my friend Johannsen', 'wss://chatgpt.com/Johannsen'],
    ['in another host name', 'my friend Johannsen', 'https://johannsen.attacker.invalid/x?v=2'],
  ])('a word of the text %s does', async (_, text, url) => {
    expect(await typing(text, url)).toBe('later');
  });
});

describe('drafts', () => {
  const draft = (text: string): string => JSON.stringify({ partial_query: { content: { parts: [text] } } });
  test('are rewritten', async () => {
    expect(await decide(await core(), asked(PREPARE, draft('To ana@example.com')))).toEqual({
      do: 'replace',
      body: draft('To [EMAIL_ADDRESS_1]'),
    });
  });
  test.each(['HOLD this', 'REFUSE this'])('%s leaves empty', async (text) => {
    expect(await decide(await core(), asked(PREPARE, draft(text)))).toEqual({
      do: 'replace',
      body: draft(''),
    });
  });
});

describe('other sites', () => {
  test('Claude: attachments and titles', async () => {
    const one = await core(claude);
    const body = (text: string): string =>
      JSON.stringify({
        prompt: '',
        attachments: [{ extracted_content: text }],
      });
    expect(await decide(one, asked(`${CLAUDE}/completion`, body('x ana@example.com')))).toEqual({
      do: 'replace',
      body: body('x [EMAIL_ADDRESS_1]'),
    });
    const title = (text: string): string => JSON.stringify({ message_content: text, recent_titles: [] });
    expect(await decide(one, asked(`${CLAUDE}/title`, title('x ana@example.com')))).toEqual({
      do: 'replace',
      body: title('x [EMAIL_ADDRESS_1]'),
    });
    expect(await decide(one, asked(`${CLAUDE}/title`, title('HOLD')))).toEqual({
      do: 'block',
    });
  });
  test('Gemini: the form is rebuilt', async () => {
    const form = (text: string): string =>
      new URLSearchParams({
        'f.req': JSON.stringify([null, JSON.stringify([[text, 0]])]),
        at: 't',
      }).toString();
    expect(await decide(await core(gemini), asked(GEMINI, form('x ana@example.com'), { via: 'xhr' }))).toEqual({
      do: 'replace',
      body: form('x [EMAIL_ADDRESS_1]'),
    });
  });
});

test('an orphan blocks everything', async () => {
  const one = await core();
  one.noteOrphaned();
  expect(one.gate.decide(asked('https://chatgpt.com/x', 'a'))).toEqual({
    do: 'block',
  });
});
test('a site that is off is not looked at', async () => {
  const one = await core();
  one.hear({ name: 'worker-content/mode', mode: 'off', pausedUntilMs: null });
  expect(one.gate.decide(asked(CHAT, chat('ana@example.com')))).toEqual({
    do: 'release',
  });
  one.hear({
    name: 'worker-content/mode',
    mode: 'balanced',
    pausedUntilMs: null,
  });
  expect(await decide(one, asked(CHAT, chat('HOLD')))).toEqual({ do: 'block' });
});
test('send once: this text, one time', async () => {
  const one = await core();
  const text = 'HOLD ana@example.com';
  const checked = await one.checker.check(text, { draft: 'draft-0001' });
  if (!checked.ok) throw new Error('no verdict');
  one.once.grant(text, checked.value);
  expect(await decide(one, asked(CHAT, chat(text)))).toEqual({ do: 'release' });
  expect(worker.asked.filter(({ name }) => name === 'content-worker/sent').at(-1)?.body).toMatchObject({
    outcome: 'unprotected',
  });
  expect(await decide(one, asked(CHAT, chat(text)))).toEqual({ do: 'block' });
});

test('send once: after its minute, or after another grant, the text is one like any other', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const one = await core();
  for (const text of ['HOLD ana@example.com', 'HOLD bo@example.com']) {
    const checked = await one.checker.check(text, { draft: 'draft-0001' });
    if (!checked.ok) throw new Error('no verdict');
    one.once.grant(text, checked.value);
  }
  expect(await decide(one, asked(CHAT, chat('HOLD ana@example.com')))).toEqual({ do: 'block' });
  vi.advanceTimersByTime(61_000);
  expect(await decide(one, asked(CHAT, chat('HOLD bo@example.com')))).toEqual({ do: 'block' });
  vi.useRealTimers();
});

async function sha256(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
