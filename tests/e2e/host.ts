/** The native host as a browser finds it: a launcher, its manifest, and the processes it became. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ADDON_ID, type BrowserName, EXTENSION_ID, PYTHON, ROOT } from './places';

export const HOST_NAME = 'postern.host';

/** Write a launcher that runs the host of `root`, the checkout's by default, with all its files under `home`. */
export function writeLauncher(folder: string, home: string, root = process.env['POSTERN_HOST_ROOT'] ?? ROOT): string {
  const path = join(folder, 'postern-host');
  const lines = [
    '#!/bin/sh',
    `export POSTERN_HOME='${home}' PYTHONPATH='${root}' PYTHONDONTWRITEBYTECODE=1`,
    `exec '${PYTHON}' -m native_host "$@"`,
  ];
  writeFileSync(path, lines.join('\n') + '\n');
  chmodSync(path, 0o755);
  return path;
}

export function writeManifest(browser: BrowserName, manifests: string, program: string): void {
  const allowed =
    browser === 'chromium' ? { allowed_origins: [`chrome-extension://${EXTENSION_ID}/`] } : { allowed_extensions: [ADDON_ID] };
  const path = join(manifests, `${HOST_NAME}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ name: HOST_NAME, description: 'Postern', path: program, type: 'stdio', ...allowed }));
}

export interface HostProcess {
  pid: number;
  role: 'bridge' | 'service';
}

/** The host processes of this run alone, found by the POSTERN_HOME in their environment. */
export function hostProcesses(home: string): HostProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const found = roleOf(name, home);
      return found ? [{ pid: Number(name), role: found }] : [];
    });
}

function roleOf(pid: string, home: string): HostProcess['role'] | null {
  try {
    if (!readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(`POSTERN_HOME=${home}`)) return null;
    const argv = readFileSync(`/proc/${pid}/cmdline`, 'latin1');
    if (!argv.includes('native_host')) return null;
    return /chrome-extension:|postern@postern/.test(argv) ? 'bridge' : 'service';
  } catch {
    return null; // It ended between the listing and the reading.
  }
}

export function signalHost(home: string, role: HostProcess['role'], signal: NodeJS.Signals): number {
  const found = hostProcesses(home).filter((each) => each.role === role);
  for (const { pid } of found) {
    try {
      process.kill(pid, signal);
    } catch {
      continue; // Already gone.
    }
  }
  return found.length;
}
