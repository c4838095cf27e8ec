/**
 * Runs every suite in both browsers: two at a time, the long ones first, so that neither browser is left alone at the end;
 * beside them those that mostly wait. `node e2e/dist/both.main.mjs [suite ...]`; POSTERN_BROWSER takes one browser alone.
 * Suites that are not named run in both where `scripts/test whole` asks, or what they are about differs between browsers.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isWhole } from './depth';
import { SUITES } from './suites';

const TOGETHER = 2;
const LONG = ['ring', 'privacy', 'model', 'behaviour', 'editors', 'answer', 'textarea'];
/** For hosts that were killed or stopped, most of their time. */
const WAITING = ['chaos'];
/** Of a suite that failed, in lines: what it says of its tests that failed comes last. */
const END = 60;
/** What they are about is the host's and the worker's, the same for both. */
const IN_ONE: Record<string, string> = {
  ...{ model: 'chromium', runtimes: 'chromium', names: 'chromium', doubts: 'chromium', forget: 'chromium', worker: 'chromium' },
  ...{ learned: 'firefox', batch: 'firefox', failures: 'firefox', virtual: 'firefox' },
};
const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const browsers = process.env['POSTERN_BROWSER'] ? [process.env['POSTERN_BROWSER']] : ['firefox', 'chromium'];

interface Job {
  browser: string;
  suite: string;
}

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(SUITES);
const isIn = (browser: string, suite: string): boolean => isWhole || asked.length > 0 || (IN_ONE[suite] ?? browser) === browser;
const rank = (suite: string): number => (LONG.includes(suite) ? LONG.indexOf(suite) : LONG.length);
const jobs: Job[] = [...names]
  .sort((one, other) => rank(one) - rank(other))
  .flatMap((suite) => browsers.filter((browser) => isIn(browser, suite)).map((browser) => ({ browser, suite })));
const waiting = jobs.filter(({ suite }) => WAITING.includes(suite));
const working = jobs.filter(({ suite }) => !WAITING.includes(suite));

const label = ({ browser, suite }: Job): string => `${browser} ${suite}`;

async function run(job: Job): Promise<void> {
  const { browser, suite } = job;
  const env = { ...process.env, POSTERN_BROWSER: browser };
  const argv = ['--test-reporter=spec', join(here, 'e2e.main.mjs'), suite];
  const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const before = label(job).padEnd(19);
  const end: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    process.stdout.write(`${before} ${line}\n`);
    end.push(line);
    if (end.length > END) end.shift();
  }
  const [code] = await ended;
  if (code !== 0) failed.push({ job, end });
}

const failed: { job: Job; end: string[] }[] = [];
async function work(queue: Job[]): Promise<void> {
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) await run(job);
}

await Promise.all([work(waiting), ...Array.from({ length: TOGETHER }, () => work(working))]);
if (failed.length > 0 && !isWhole) {
  // Beside other browsers a limit of time can fail that holds on a quiet machine: each has a second try, alone.
  const first = failed.splice(0);
  for (const { job } of first) {
    process.stdout.write(`once more, alone: ${label(job)}\n`);
    await run(job);
  }
  const passed = first.map(({ job }) => label(job)).filter((name) => !failed.some(({ job }) => label(job) === name));
  if (passed.length > 0) process.stdout.write(`failed beside other browsers, passed alone: ${passed.join(', ')}\n`);
}
if (failed.length > 0) {
  // Where only the end of a long log is kept, the reason is in it.
  for (const { job, end } of failed) process.stdout.write(`failed: ${label(job)} (the end of what it printed)\n${end.join('\n')}\n`);
  process.stdout.write(`failed: ${failed.map(({ job }) => label(job)).join(', ')}\n`);
  process.exitCode = 1;
}
