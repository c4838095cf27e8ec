/** The only way a part of the extension asks the worker: one question, one answer, always before a deadline. */
import type { Answer, Asks } from './messages';
import { type AskName, type Body, parseAnswer } from './parse/asks';

const DEFAULT_DEADLINE_MS = 5_000;
/** A check, like a piece of a file, carries its own deadline for the host; the way there and back may add this much. */
const MARGIN_MS = 250;

let isOrphaned = false;
const orphanListeners = new Set<() => void>();

/** Runs `listener` once when this context has lost its extension (reload or update); such a tab must fail closed. */
export function onOrphaned(listener: () => void): void {
  if (isOrphaned) listener();
  else orphanListeners.add(listener);
}

function orphan(): void {
  if (isOrphaned) return;
  isOrphaned = true;
  for (const listener of orphanListeners) listener();
  orphanListeners.clear();
}

/** Chromium takes `runtime.id` away from a content script whose extension was reloaded (measured). */
function extensionIsGone(): boolean {
  try {
    return chrome.runtime.id === undefined;
  } catch {
    return true;
  }
}

const LOOK_AGAIN_MS = 5_000;

/** An idle tab asks nothing, so that it would not learn of it. Returns the undo. */
export function watchForOrphan(): () => void {
  const timer = setInterval(() => extensionIsGone() && orphan(), LOOK_AGAIN_MS);
  return () => clearInterval(timer);
}

/** These two wait up to 20 s in the worker for something new to show. */
const PATIENT: ReadonlySet<AskName> = new Set<AskName>(['panel-worker/state', 'reveal-worker/view']);
const PATIENT_DEADLINE_MS = 25_000;

function deadlineMs(name: AskName, body: unknown): number {
  if (PATIENT.has(name)) return PATIENT_DEADLINE_MS;
  if (typeof body !== 'object' || body === null) return DEFAULT_DEADLINE_MS;
  return 'deadlineMs' in body && typeof body.deadlineMs === 'number' ? body.deadlineMs + MARGIN_MS : DEFAULT_DEADLINE_MS;
}

async function send(name: AskName, body: unknown): Promise<unknown> {
  if (extensionIsGone()) {
    orphan();
    return { ok: false, code: 'host_gone' };
  }
  try {
    return await chrome.runtime.sendMessage({ name, body });
  } catch {
    // Firefox keeps `runtime.id`, Chromium's message varies: what counts is that nobody answered.
    if (extensionIsGone()) orphan();
    return { ok: false, code: 'host_gone' };
  }
}

/** No reply, a late or a malformed one is an answer with `ok: false`; it never throws. */
export async function ask<N extends AskName>(name: N, body: Body<N>): Promise<Answer<Asks[N]['reply']>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<unknown>((resolve) => {
    timer = setTimeout(resolve, deadlineMs(name, body), { ok: false, code: 'deadline' });
  });
  try {
    return parseAnswer(name, await Promise.race([send(name, body), late]));
  } finally {
    clearTimeout(timer);
  }
}
