/**
 * Runs the suites in both browsers side by side, which mostly wait: `node e2e/dist/both.main.mjs [suite ...]`;
 * POSTERN_BROWSER takes one alone. Of all suites the longest has a lane of its own, first in one browser, then in the other.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SUITE_NAMES } from './suite-names';

const LONGEST = 'privacy';
const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const browsers = process.env['POSTERN_BROWSER'] ? [process.env['POSTERN_BROWSER']] : ['chromium', 'firefox'];
const asked = process.argv.slice(2);

interface Part {
  browser: string;
  suites: readonly string[];
}

async function run({ browser, suites }: Part): Promise<boolean> {
  const env = { ...process.env, POSTERN_BROWSER: browser };
  const argv = ['--test-reporter=spec', join(here, 'e2e.main.mjs'), ...suites];
  const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) process.stdout.write(`${browser.padEnd(9)} ${line}\n`);
  const [code] = await ended;
  return code === 0;
}

async function oneAfterAnother(parts: readonly Part[]): Promise<boolean> {
  let isWell = true;
  for (const part of parts) isWell = (await run(part)) && isWell;
  return isWell;
}

function lanes(): Part[][] {
  if (asked.length > 0) return browsers.map((browser) => [{ browser, suites: asked }]);
  const others = SUITE_NAMES.filter((name) => name !== LONGEST);
  return [...browsers.map((browser) => [{ browser, suites: others }]), browsers.map((browser) => ({ browser, suites: [LONGEST] }))];
}

const well = await Promise.all(lanes().map(oneAfterAnother));
process.exitCode = well.every(Boolean) ? 0 : 1;
