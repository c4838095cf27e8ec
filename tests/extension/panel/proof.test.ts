import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isProven, watchProof, type Proof } from '../../../extension/panel/proof';

interface Look {
  isVisible?: unknown;
  intersectionRatio: number;
}
type Callback = (entries: Look[]) => void;

let look: Callback = () => undefined;
let options: unknown = null;
let isStopped = false;

class Observer {
  constructor(callback: Callback, init: unknown) {
    look = callback;
    options = init;
  }
  observe(): void {
    isStopped = false;
  }
  disconnect(): void {
    isStopped = true;
  }
}
class EntryV2 {
  get isVisible(): boolean {
    return false;
  }
}
class EntryV1 {}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watched(): { seen: Proof[]; stop: () => void } {
  vi.stubGlobal('IntersectionObserverEntry', EntryV2);
  const seen: Proof[] = [];
  return { seen, stop: watchProof(document.body, (proof) => seen.push(proof)) };
}

describe('proof that nothing lies over the frame (T-08)', () => {
  test('there is none where the browser cannot give it', () => {
    vi.stubGlobal('IntersectionObserverEntry', EntryV1);
    const seen: Proof[] = [];
    watchProof(document.body, (proof) => seen.push(proof));
    expect(seen).toEqual(['impossible']);
  });

  test('the browser is asked to track visibility', () => {
    watched();
    expect(options).toMatchObject({ trackVisibility: true, delay: 100 });
  });

  test.each([
    ['seen whole', { isVisible: true, intersectionRatio: 1 }, true],
    ['something lies over it', { isVisible: false, intersectionRatio: 1 }, false],
    ['half out of view', { isVisible: true, intersectionRatio: 0.5 }, false],
    ['no word on visibility', { intersectionRatio: 1 }, false],
    ['a word that is not a yes', { isVisible: 'yes', intersectionRatio: 1 }, false],
  ])('%s', (_, entry, proven) => {
    const { seen } = watched();
    look([entry]);
    expect(seen.at(-1) === 'uncovered').toBe(proven);
  });

  test('only the last look of a batch counts', () => {
    const { seen } = watched();
    look([
      { isVisible: true, intersectionRatio: 1 },
      { isVisible: false, intersectionRatio: 1 },
    ]);
    expect(seen.at(-1)).toBe('unknown');
  });

  test('proof is withdrawn at once; words come after a moment', () => {
    const { seen } = watched();
    look([{ isVisible: true, intersectionRatio: 1 }]);
    look([{ isVisible: false, intersectionRatio: 1 }]);
    expect(seen.at(-1)).toBe('unknown');
    vi.advanceTimersByTime(1300);
    expect(seen.at(-1)).toBe('covered');
  });

  test('stopping stops looking', () => {
    const { seen, stop } = watched();
    stop();
    vi.advanceTimersByTime(5000);
    expect(isStopped).toBe(true);
    expect(seen).toEqual(['unknown']);
  });
});

test('an entry of version 1 proves nothing', () => {
  const entry: Partial<IntersectionObserverEntry> = { intersectionRatio: 1 };
  expect(isProven(entry as IntersectionObserverEntry)).toBe(false);
});
