/**
 * Runs every suite in both browsers: two at a time, the long ones first, so that neither browser is left alone at the end;
 * beside them those that mostly wait. `node e2e/dist/both.main.mjs [suite ...]`; POSTERN_BROWSER takes one browser alone.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SUITES } from './suites';

const TOGETHER = 2;
const LONG = ['ring', 'privacy', 'model', 'behaviour', 'editors', 'answer', 'textarea'];
/** For hosts that were killed or stopped, most of their time. */
const WAITING = ['chaos'];
const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const browsers = process.env['POSTERN_BROWSER'] ? [process.env['POSTERN_BROWSER']] : ['firefox', 'chromium'];

interface Job {
  browser: string;
  suite: string;
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(SUITES);
const rank = (suite: string): number => (LONG.includes(suite) ? LONG.indexOf(suite) : LONG.length);
const jobs: Job[] = [...names]
  .sort((one, other) => rank(one) - rank(other))
  .flatMap((suite) => browsers.map((browser) => ({ browser, suite })));
const waiting = jobs.filter(({ suite }) => WAITING.includes(suite));
const working = jobs.filter(({ suite }) => !WAITING.includes(suite));

async function run({ browser, suite }: Job): Promise<boolean> {
  const env = { ...process.env, POSTERN_BROWSER: browser };
  const argv = ['--test-reporter=spec', join(here, 'e2e.main.mjs'), suite];
  const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const label = `${browser} ${suite}`.padEnd(19);
  for await (const line of createInterface({ input: child.stdout })) process.stdout.write(`${label} ${line}\n`);
  const [code] = await ended;
  return code === 0;
}

const failed: string[] = [];
async function work(queue: Job[]): Promise<void> {
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    if (!(await run(job))) failed.push(`${job.browser} ${job.suite}`);
  }
}

await Promise.all([work(waiting), ...Array.from({ length: TOGETHER }, () => work(working))]);
if (failed.length > 0) {
  process.stdout.write(`failed: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
