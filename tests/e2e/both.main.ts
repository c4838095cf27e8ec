/** Runs the suites in both browsers side by side, which mostly wait: `node e2e/dist/both.main.mjs [suite ...]`; POSTERN_BROWSER takes one alone. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const browsers = process.env['POSTERN_BROWSER'] ? [process.env['POSTERN_BROWSER']] : ['chromium', 'firefox'];

async function runIn(browser: string): Promise<boolean> {
  const env = { ...process.env, POSTERN_BROWSER: browser };
  const argv = ['--test-reporter=spec', join(here, 'e2e.main.mjs'), ...process.argv.slice(2)];
  const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) process.stdout.write(`${browser.padEnd(9)} ${line}\n`);
  const [code] = await ended;
  return code === 0;
}

const well = await Promise.all(browsers.map(runIn));
process.exitCode = well.every(Boolean) ? 0 : 1;
