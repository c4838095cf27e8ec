/** What the panel can still do for a text that was held. */
import { beforeEach, expect, test } from 'vitest';
import type { SendGesture } from '../../../extension/content/gesture';
import type { Sending } from '../../../extension/content/sending';
import { core } from './asking';
import { installWorker } from './worker';

const TEXT = 'HOLD the plan';

async function composer(): Promise<{ sending: Sending; gesture: SendGesture }> {
  document.body.innerHTML = '<textarea id="prompt-textarea"></textarea>';
  const field = document.querySelector('textarea') ?? document.createElement('textarea');
  field.value = TEXT;
  const { Sending: Made } = await import('../../../extension/content/sending');
  const { Typing } = await import('../../../extension/content/typing');
  const { Gestures } = await import('../../../extension/content/gesture');
  const { site, checker, deliveries, once } = await core();
  const typing = new Typing({ site, checker, isOff: () => false, onTyped: () => undefined });
  const sending = new Made({
    site,
    checker,
    deliveries,
    once,
    typing,
    gestures: () => new Gestures(site, () => true),
    show: () => undefined,
    isOff: () => false,
    onReplaced: () => undefined,
  });
  return {
    sending,
    gesture: { kind: 'enter', composer: field, target: field, atMs: 0, keys: { ctrlKey: false, metaKey: false } },
  };
}

beforeEach(() => {
  installWorker();
});

test('“send redacted” is offered for the text whose send was held, and for no other', async () => {
  const { sending, gesture } = await composer();
  expect(sending.isHeldHere(TEXT)).toBe(false);
  await sending.send(gesture, false);
  expect(sending.isHeldHere(`${TEXT}\n`)).toBe(true);
  expect(sending.isHeldHere('HOLD an edited message')).toBe(false);
});
