/** Keeps things in the order they were given while each waits for its verdict: a socket's frames, a worker's messages. */
import * as native from './primordials';

/** One step: it calls `next` when the one after it may run. */
type Step = (next: () => void) => void;
interface Waiting {
  step: Step;
  after: Waiting | null;
}
interface Line {
  first: Waiting | null;
  last: Waiting | null;
  isRunning: boolean;
}

const lines = new native.Notes<Line>((value): value is Line => typeof value === 'object');

function run(line: Line): void {
  const now = line.first;
  line.isRunning = now !== null;
  if (!now) return;
  line.first = now.after;
  if (!line.first) line.last = null;
  now.step(() => run(line));
}

export function enqueue(owner: object, step: Step): void {
  const line = lines.of(owner) ?? { first: null, last: null, isRunning: false };
  lines.put(owner, line);
  const waiting: Waiting = { step, after: null };
  if (line.last) line.last.after = waiting;
  else line.first = waiting;
  line.last = waiting;
  if (!line.isRunning) run(line);
}

export const isWaiting = (owner: object): boolean => lines.of(owner)?.isRunning ?? false;
