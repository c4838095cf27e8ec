/** The demo as `scripts/run` starts it: what it tells is true, and it leaves nothing behind, also when Ctrl-C cuts it off. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { within } from '../depth';
import { hostProcesses } from '../host';
import { type BrowserName, freshFolder, ROOT } from '../places';
import { processesIn } from '../temporary';
import { until } from '../until';

/** What a person waits before pressing Ctrl-C again. */
const STOPS_MS = within(3_000);

interface Run {
  child: ChildProcess;
  said: () => string;
  /** Exit status and what was written to standard error. */
  ended: Promise<{ code: number | null; complaints: string }>;
}

export function demoSuite(name: BrowserName): void {
  describe(`the demo in ${name}`, () => {
    let folder: string;
    const home = join(ROOT, 'out', `run-${name}`, 'home');
    beforeEach(() => void (folder = freshFolder('demo')));
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    function start(): Run {
      const argv = [join(ROOT, 'tests/e2e/dist/demo.main.mjs'), '--headless', '--browser', name];
      const child = spawn(process.execPath, argv, { env: { ...process.env, TMPDIR: folder }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
      let said = '';
      let complaints = '';
      child.stdout?.on('data', (part: Buffer) => (said += part.toString()));
      child.stderr?.on('data', (part: Buffer) => (complaints += part.toString()));
      return { child, said: () => said, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, complaints })) };
    }

    function assertNothingIsLeft(): void {
      assert.deepEqual(readdirSync(folder), []);
      assert.deepEqual(processesIn(folder), []);
      assert.deepEqual(hostProcesses(home), []);
    }

    /** As a terminal sends it: to the whole group. */
    async function pressCtrlC(run: Run): Promise<void> {
      const at = Date.now();
      process.kill(-(run.child.pid ?? assert.fail('it did not start')), 'SIGINT');
      const { code, complaints } = await run.ended;
      assert.ok(Date.now() - at < STOPS_MS, `stopped after ${Date.now() - at} ms`);
      assert.deepEqual({ code, complaints }, { code: 130, complaints: 'run: stopped.\n' });
      assertNothingIsLeft();
    }

    test('the journey is told to its end and leaves no file and no process', { timeout: 120_000 }, async () => {
      const run = start();
      const { code, complaints } = await run.ended;
      assert.deepEqual({ code, complaints }, { code: 0, complaints: '' }, run.said());
      assert.equal(run.said().match(/originals in any of \d+ requests: none/g)?.length, 3);
      assertNothingIsLeft();
    });

    test('Ctrl-C while the browser starts', { timeout: 60_000 }, async () => {
      const run = start();
      const sites = 1;
      await until('a browser process is there', async () => run.said().includes('Starting') && processesIn(folder).length > sites);
      await pressCtrlC(run);
    });

    test('Ctrl-C in the middle of the journey', { timeout: 120_000 }, async () => {
      const run = start();
      await until('the first prompt is told', async () => run.said().includes('1. typed'), 60_000);
      assert.ok(readdirSync(folder).length > 0 && hostProcesses(home).length > 0);
      await pressCtrlC(run);
    });
  });
}
