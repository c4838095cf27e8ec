/** Ends what a run started, each within a limit: a browser that does not close is killed, and so is a server. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

const LIMIT_MS = 5_000;

const isOver = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Wait for a child to be gone; kill it when it takes longer than the limit. */
export async function endChild(child: ChildProcess, limitMs = LIMIT_MS): Promise<void> {
  if (isOver(child)) return;
  const gone = once(child, 'exit');
  const isLate = await Promise.race([gone.then(() => false), pause(limitMs, true, { ref: false })]);
  if (!isLate || isOver(child)) return;
  child.kill('SIGKILL');
  await gone;
}

export async function endBrowser(browser: Browser, limitMs = LIMIT_MS): Promise<void> {
  const child = browser.process();
  const closed = browser.close().catch(() => undefined);
  await Promise.race([closed, pause(limitMs, undefined, { ref: false })]);
  if (child) await endChild(child, 1_000);
}
