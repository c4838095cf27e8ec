/** What the panel can still do for a text that was held. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Checker } from '../../../extension/content/checker';
import type { FirstPrompt } from '../../../extension/content/first_prompt';
import type { SendGesture } from '../../../extension/content/gesture';
import type { Sending } from '../../../extension/content/sending';
import type { PanelState } from '../../../extension/shared/messages';
import { core } from './asking';
import { excused, installWorker, type Worker } from './worker';

const MEMO = 'HOLD the plan';
let worker: Worker;

interface Scene {
  sending: Sending;
  checker: Checker;
  first: FirstPrompt;
  gesture: SendGesture;
  field: HTMLTextAreaElement;
  shown: PanelState[];
  /** Gestures that the site saw. */
  sent: () => number;
  ended: () => number;
  goOff: () => void;
  /** A file is on its way to the site. */
  read: (isReading: boolean) => void;
}

async function composer(text: string): Promise<Scene> {
  document.body.innerHTML = '<textarea id="prompt-textarea"></textarea>';
  document.execCommand = () => false;
  const field = document.querySelector('textarea') ?? document.createElement('textarea');
  field.value = text;
  const { Sending: Made } = await import('../../../extension/content/sending');
  const { Answered } = await import('../../../extension/content/answered');
  const { Typing } = await import('../../../extension/content/typing');
  const { Gestures } = await import('../../../extension/content/gesture');
  const { site, checker, deliveries, once } = await core();
  const { FirstPrompt } = await import('../../../extension/content/first_prompt');
  const first = new FirstPrompt(site);
  const typing = new Typing({ site, checker, isOff: () => false, onTyped: () => undefined, onAnswerReady: () => undefined });
  const shown: PanelState[] = [];
  let [sent, ended, isOff, isReading] = [0, 0, false, false];
  field.addEventListener('keydown', () => (sent += 1));
  const sending = new Made({
    site,
    checker,
    deliveries,
    once,
    answered: new Answered(deliveries),
    first,
    typing,
    gestures: () => new Gestures(site, () => true),
    show: (state) => shown.push(state),
    endCard: () => (ended += 1),
    isOff: () => isOff,
    isAlone: () => false,
    isReading: () => isReading,
    onReplaced: () => undefined,
  });
  const gesture: SendGesture = {
    kind: 'enter',
    composer: field,
    target: field,
    atMs: 0,
    keys: { ctrlKey: false, metaKey: false },
    isTrusted: true,
  };
  return {
    sending,
    checker,
    first,
    gesture,
    field,
    shown,
    sent: () => sent,
    ended: () => ended,
    goOff: () => (isOff = true),
  };
}

beforeEach(() => {
  worker = installWorker();
});

const overrides = (): number =>
  worker.asked.filter(({ body }) => (body as { isOverride?: boolean } | null)?.isOverride).length;

test('“send redacted” is offered for the text whose send was held, and for no other', async () => {
  const { sending, gesture } = await composer(MEMO);
  expect(sending.isHeldHere(MEMO)).toBe(false);
  await sending.send(gesture, 'plain');
  expect(sending.isHeldHere(`${MEMO}\n`)).toBe(true);
  expect(sending.isHeldHere('HOLD an edited message')).toBe(false);
});

test('a text in which nothing would be replaced is never sent as “redacted”, nor by the gesture after it', async () => {
  const { sending, gesture, shown, sent } = await composer(MEMO);
  await sending.send(gesture, 'plain');
  await sending.again(MEMO, 'redacted');
  await sending.send(gesture, 'plain');
  expect(sent()).toBe(0);
  expect(shown.at(-1)).toEqual({ kind: 'held', reason: 'confidential_stays', canSendRedacted: false, canSend: true });
  expect(worker.asked.some(({ body }) => (body as { isOverride?: boolean } | null)?.isOverride)).toBe(false);
});

test('what has private values goes redacted, and its card is the one that says so', async () => {
  const text = 'HOLD for a.b@example.org';
  const { sending, gesture, field, shown, sent, ended } = await composer(text);
  await sending.send(gesture, 'plain');
  expect(shown.at(-1)).toMatchObject({ kind: 'held', canSendRedacted: true });
  await sending.again(text, 'redacted');
  expect(sent()).toBe(1);
  expect(field.value.trim()).toBe('HOLD for [EMAIL_ADDRESS_1]');
  expect(ended()).toBe(1);
  expect(shown.at(-1)).toEqual({ kind: 'replaced', count: 1 });
});

test('a choice of which nothing came is not one for a later gesture', async () => {
  const text = 'HOLD for a.b@example.org';
  const { sending, gesture, field, shown, sent } = await composer(text);
  await sending.send(gesture, 'plain');
  // An editor that does not take what is written into it.
  Object.defineProperty(field, 'value', { get: () => text, set: () => undefined });
  await sending.again(text, 'redacted');
  expect([overrides(), shown.at(-1)?.kind]).toEqual([1, 'failed']);
  Reflect.deleteProperty(field, 'value');
  field.value = text;
  await sending.send(gesture, 'plain');
  expect(shown.at(-1)).toMatchObject({ kind: 'held', canSendRedacted: true });
  expect([field.value, sent()]).toEqual([text, 0]);
});

test('a choice about one text does nothing to another', async () => {
  const text = 'HOLD for a.b@example.org';
  const { sending, gesture, field, sent } = await composer(text);
  await sending.send(gesture, 'plain');
  field.value = 'half a sentence';
  await sending.again(text, 'redacted');
  await sending.again(text, 'plain');
  expect(sent()).toBe(0);
  expect(field.value).toBe('half a sentence');
});

test('every gesture that goes through ends the card: clean, paused, or of an empty text', async () => {
  const clean = await composer('Nothing private');
  await clean.sending.send(clean.gesture, false);
  expect(clean.ended()).toBe(1);
  const paused = await composer('for a.b@example.org');
  paused.goOff();
  expect(paused.sending.judge(paused.gesture)).toBe(true);
  expect(paused.ended()).toBe(1);
  const empty = await composer(' ');
  expect(empty.sending.judge(empty.gesture)).toBe(true);
  expect(empty.ended()).toBe(1);
});

test('what is answered here is not sent, and asking the site sends it', async () => {
  const text = 'ANSWER 6 * 7';
  const { sending, gesture, shown, sent } = await composer(text);
  await sending.send(gesture, 'plain');
  expect(shown.at(-1)).toMatchObject({ kind: 'answered', reason: 'nothing_private', canAskSite: true });
  expect(sent()).toBe(0);
  await sending.again(text, 'site');
  expect(sent()).toBe(1);
});

test('whose answer is wanted: that to a first prompt, and that to one which was answered here; of words alone', async () => {
  const text = 'ANSWER 6 * 7';
  const { sending, gesture, first } = await composer(text);
  document.body.insertAdjacentHTML('beforeend', '<div data-message-author-role="user">before</div>');
  const before = new Set(document.querySelectorAll('[data-message-author-role="user"]'));
  /** The verdict whose answer is wanted now. */
  const last = (): string => [...Array(999).keys()].map((at) => `verdict-${at}`).filter((id) => sending.left(id)).join();
  await sending.send(gesture, 'plain');
  expect(last()).toBe('');
  await sending.again(text, 'site');
  const id = last();
  expect(sending.left(id)).toEqual({ verdict: id, text, isFirst: false, before });
  await sending.send(gesture, 'plain');
  first.noteUpload();
  await sending.again(text, 'site');
  expect(last()).toBe('');
  document.querySelector('[data-message-author-role="user"]')?.remove();
  await sending.send({ ...gesture, isTrusted: false }, 'plain');
  expect(sending.left(last())).toMatchObject({ text, isFirst: true });
});

test('a finished verdict with an answer lets no gesture through by itself', async () => {
  const text = 'ANSWER 6 * 7';
  const { sending, checker, gesture, sent } = await composer(text);
  await checker.check(text, { draft: 'draft-0001' });
  expect(sending.judge(gesture)).toBe(false);
  await vi.waitFor(() => expect(sending.isHeldHere(text)).toBe(true));
  expect(sent()).toBe(0);
});

test('asking the site for what has private values replaces them', async () => {
  const text = 'ANSWER sort a.b@example.org';
  const { sending, gesture, field, sent } = await composer(text);
  await sending.send(gesture, 'plain');
  expect(field.value).toBe(text);
  await sending.again(text, 'site');
  expect([sent(), field.value]).toEqual([1, 'ANSWER sort [EMAIL_ADDRESS_1]']);
});

test('what a script of the page sends is not answered, nor what has files beside its words', async () => {
  const text = 'ANSWER 6 * 7';
  const { sending, gesture, first, shown, sent } = await composer(text);
  await sending.send({ ...gesture, isTrusted: false }, 'plain');
  expect([sent(), shown.some(({ kind }) => kind === 'answered')]).toEqual([1, false]);
  first.noteUpload();
  await sending.send(gesture, 'plain');
  expect([sent(), shown.some(({ kind }) => kind === 'answered')]).toEqual([2, false]);
  await sending.send(gesture, 'plain');
  expect(shown.at(-1)).toMatchObject({ kind: 'answered' });
});

test('a table of what is attached is made although, and because, there are files', async () => {
  const { sending, gesture, first, shown, sent } = await composer('ANSWER BATCH total of these');
  first.noteUpload();
  await sending.send({ ...gesture, isTrusted: false }, 'plain');
  expect([sent(), shown.some(({ kind }) => kind === 'answered')]).toEqual([1, false]);
  first.noteUpload();
  await sending.send(gesture, 'plain');
  expect([sent(), shown.at(-1)]).toMatchObject([1, { kind: 'answered' }]);
});

test.each(['REPEAT', 'LEARNED'])('%s: what the site said serves what begins a plain new chat, and nothing else', async (by) => {
  const text = `ANSWER ${by} which stitch`;
  const { sending, gesture, shown, sent } = await composer(text);
  document.body.insertAdjacentHTML('beforeend', '<div data-message-author-role="user">before</div>');
  await sending.send(gesture, 'plain');
  expect([sent(), shown.some(({ kind }) => kind === 'answered')]).toEqual([1, false]);
  document.querySelector('[data-message-author-role="user"]')?.remove();
  history.replaceState(null, '', '/g/g-abc-tailor');
  await sending.send(gesture, 'plain');
  expect([sent(), shown.some(({ kind }) => kind === 'answered')]).toEqual([2, false]);
  history.replaceState(null, '', '/');
  await sending.send(gesture, 'plain');
  expect(shown.at(-1)).toMatchObject({ kind: 'answered' });
});

test('what is held for doubts is sent once none is left, and not before', async () => {
  const text = 'ask Zander or a.b@example.org';
  const { sending, checker, gesture, field, shown, sent } = await composer(text);
  await sending.send(gesture, 'plain');
  expect(shown.at(-1)).toMatchObject({ kind: 'held', reason: 'judge_doubts' });
  await sending.again(text, 'redacted');
  await sending.again(text, 'doubted');
  expect(sent()).toBe(0);
  expect(overrides()).toBe(0);
  excused.add('Zander');
  checker.forgetAll();
  await sending.again(text, 'doubted');
  expect(sent()).toBe(1);
  expect(field.value.trim()).toBe('ask Zander or [EMAIL_ADDRESS_1]');
});

test('a topic that was overridden stays so when its doubts are settled', async () => {
  const text = 'HOLD Zander and a.b@example.org';
  const { sending, checker, gesture, field, shown, sent } = await composer(text);
  await sending.send(gesture, 'plain');
  expect(shown.at(-1)).toMatchObject({ reason: 'confidential_stays', canSendRedacted: true });
  await sending.again(text, 'redacted');
  expect(shown.at(-1)).toMatchObject({ reason: 'judge_doubts' });
  excused.add('Zander');
  checker.forgetAll();
  await sending.again(text, 'doubted');
  expect(sent()).toBe(1);
  expect(field.value.trim()).toBe('HOLD Zander and [EMAIL_ADDRESS_1]');
});

test('a model serves what begins a plain new chat, and anywhere what brings its own text', async () => {
  document.body.replaceChildren();
  const asked = await composer('ANSWER MODEL why');
  document.body.insertAdjacentHTML('beforeend', '<div data-message-author-role="user">before</div>');
  await asked.sending.send(asked.gesture, 'plain');
  expect([asked.sent(), asked.shown.some(({ kind }) => kind === 'answered')]).toEqual([1, false]);
  const summed = await composer('ANSWER MODEL SUM this');
  document.body.insertAdjacentHTML('beforeend', '<div data-message-author-role="user">before</div>');
  await summed.sending.send(summed.gesture, 'plain');
  expect([summed.sent(), summed.shown.at(-1)?.kind]).toEqual([0, 'answered']);
  summed.first.noteUpload();
  await summed.sending.send(summed.gesture, 'plain');
  expect(summed.sent()).toBe(1);
});
