/** How evenly a page draws while it is scrolled up and down without a pause. */
import type { Page } from 'puppeteer-core';
import { percentile } from './stopwatch';

const FRAME_MS = 1000 / 60;

export interface Taken {
  p95Ms: number;
  /** Percent of the frames that let at least one drawing of the screen go by. */
  latePercent: number;
  frames: number;
}

/** Milliseconds between frames for `lengthMs`; with `isStreaming`, no longer than the page says that its answer grows. */
export function frameTimes(page: Page, lengthMs: number, isStreaming = false): Promise<number[]> {
  return page.evaluate(
    (forMs, whileBusy) =>
      new Promise<number[]>((resolve) => {
        const list = document.querySelector('.scroll');
        const times: number[] = [];
        let start = 0;
        let last = 0;
        const step = (now: number): void => {
          if (start === 0) start = now;
          else times.push(now - last);
          last = now;
          const swing = (1 - Math.cos((now - start) / 400)) / 2;
          list?.scrollTo({ top: swing * (list.scrollHeight - list.clientHeight) });
          const isOver = whileBusy && document.documentElement.dataset['busy'] !== 'true';
          if (now - start < forMs && !isOver) requestAnimationFrame(step);
          else resolve(times);
        };
        requestAnimationFrame(step);
      }),
    lengthMs,
    isStreaming,
  );
}

export function taken(times: readonly number[]): Taken {
  const late = times.filter((time) => time > FRAME_MS * 1.5).length;
  return { p95Ms: percentile(times, 0.95), latePercent: (100 * late) / Math.max(1, times.length), frames: times.length };
}
