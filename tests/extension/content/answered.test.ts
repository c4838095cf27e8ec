/** A local answer counts once it was seen; the site may be asked after all. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../../../extension/shared/protocol';
import { installWorker, verdictOn, type Worker } from './worker';

let worker: Worker;
beforeEach(() => {
  worker = installWorker();
});

async function parts() {
  const { Answered } = await import('../../../extension/content/answered');
  const { Deliveries } = await import('../../../extension/content/delivery');
  const deliveries = new Deliveries();
  return { deliveries, answered: new Answered(deliveries) };
}

const told = (): { verdict: string; outcome: Outcome; latencyUs: number }[] =>
  worker.asked.filter(({ name }) => name === 'content-worker/sent').map(({ body }) => body as never);

test('drawn: answered, with the time from the gesture, once', async () => {
  const { answered } = await parts();
  const verdict = await verdictOn('ANSWER 6 * 7', false);
  vi.spyOn(performance, 'now').mockReturnValue(1_040);
  answered.give({ verdict, atMs: 1_000, wasTyped: true });
  answered.drawn(verdict.id, 10);
  answered.drawn(verdict.id, 0);
  answered.end();
  expect(told()).toEqual([{ verdict: verdict.id, outcome: 'answered', latencyUs: 30_000, wasTyped: true }]);
});

test('never drawn: a hold, because nothing was seen and nothing was sent', async () => {
  const { answered } = await parts();
  const verdict = await verdictOn('ANSWER 6 * 7', false);
  answered.give({ verdict, atMs: 0, wasTyped: true });
  answered.drawn('verdict-of-another', 0);
  answered.end();
  expect(told().map(({ outcome }) => outcome)).toEqual(['held']);
});

test('a new answer ends the one before it', async () => {
  const { answered } = await parts();
  const [first, second] = [await verdictOn('ANSWER 1', false), await verdictOn('ANSWER 2', false)];
  answered.give({ verdict: first, atMs: 0, wasTyped: true });
  answered.give({ verdict: second, atMs: 0, wasTyped: true });
  answered.drawn(first.id, 0);
  answered.drawn(second.id, 0);
  expect(told().map(({ verdict, outcome }) => [verdict, outcome])).toEqual([
    [first.id, 'held'],
    [second.id, 'answered'],
  ]);
});

test('asking the site after the answer is told as well; nothing else is told twice', async () => {
  const { answered, deliveries } = await parts();
  const verdict = await verdictOn('ANSWER 6 * 7', false);
  answered.give({ verdict, atMs: 0, wasTyped: true });
  answered.drawn(verdict.id, 0);
  deliveries.held(verdict, { heldMs: 1, wasTyped: true });
  deliveries.released('ANSWER 6 * 7', verdict, 1);
  deliveries.released('ANSWER 6 * 7', verdict, 1);
  expect(told().map(({ outcome }) => outcome)).toEqual(['answered', 'released']);
});

test('Enter pressed again before it is drawn is the same answer', async () => {
  const { answered } = await parts();
  const verdict = await verdictOn('ANSWER 6 * 7', false);
  answered.give({ verdict, atMs: 0, wasTyped: true });
  answered.give({ verdict, atMs: 5, wasTyped: true });
  answered.drawn(verdict.id, 0);
  expect(told().map(({ outcome }) => outcome)).toEqual(['answered']);
});

test('what was told as held and leaves after all is told as released', async () => {
  const { answered, deliveries } = await parts();
  const verdict = await verdictOn('ANSWER 6 * 7', false);
  answered.give({ verdict, atMs: 0, wasTyped: true });
  answered.end();
  deliveries.released('ANSWER 6 * 7', verdict, 1);
  expect(told().map(({ outcome }) => outcome)).toEqual(['held', 'released']);
});
