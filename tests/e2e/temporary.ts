/** One folder per run, which everything that the run starts takes for its temporary one. The folder and all of them end with the run. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Short on purpose: a Unix socket's path must fit into 103 bytes. */
export const TEMPORARY = realpathSync(mkdtempSync(join(tmpdir(), 'pst-')));
process.env['TMPDIR'] = TEMPORARY;
process.on('exit', () => {
  signalThoseIn(TEMPORARY, 'SIGKILL');
  rmSync(TEMPORARY, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
});

/** Processes whose temporary folder is this one or lies in it: also those of a browser that has not answered yet. */
export function processesIn(folder: string): number[] {
  if (!existsSync('/proc/self/environ')) return []; // Only Linux shows what a process was started with.
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      const given = temporaryOf(name);
      return given === folder || given?.startsWith(folder + sep);
    })
    .map(Number);
}

function temporaryOf(pid: string): string | undefined {
  try {
    const variables = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
    return variables.find((each) => each.startsWith('TMPDIR='))?.slice('TMPDIR='.length);
  } catch {
    return undefined; // It ended between the listing and the reading, or is another user's.
  }
}

function signalThoseIn(folder: string, signal: NodeJS.Signals): boolean {
  const found = processesIn(folder);
  for (const pid of found) {
    try {
      process.kill(pid, signal);
    } catch {
      continue; // Already gone.
    }
  }
  return found.length > 0;
}

/** Ask whatever still runs to end; what has not done so after the limit is killed. */
export async function endThoseLeft(limitMs: number): Promise<void> {
  const until = Date.now() + limitMs;
  let isLeft = signalThoseIn(TEMPORARY, 'SIGTERM');
  while (isLeft && Date.now() < until) {
    await pause(20);
    isLeft = processesIn(TEMPORARY).length > 0;
  }
}

/** Ctrl-C and its like end the run: first what `first` does, within its own limits, then the rest at once. */
export function endOnSignal(first: () => Promise<unknown> = () => Promise.resolve()): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void first().finally(() => process.exit(130)));
}
