/** A worker beside documents: a real `postern edge serve` with a folder of its own, paired as two people would pair it. */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { PYTHON, ROOT } from './places';

export interface EdgeLine {
  event: string;
  who?: string;
  [fact: string]: unknown;
}

/** Of the loopback; free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const inHome = (home: string): NodeJS.ProcessEnv => ({ ...process.env, POSTERN_HOME: home, PYTHONPATH: ROOT });
const start = (home: string, ...words: string[]): ChildProcessWithoutNullStreams =>
  spawn(PYTHON, ['-m', 'native_host', ...words], { cwd: ROOT, env: inHome(home) });

/** What it has printed when `words` stand in it. */
async function saidUntil(process: ChildProcessWithoutNullStreams, words: string, of: 'stdout' | 'stderr' = 'stdout'): Promise<string> {
  let said = '';
  for await (const piece of process[of].iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    said += piece.toString('utf8');
    if (said.includes(words)) return said;
  }
  throw new Error(`it ended without “${words}”: ${said}`);
}

export class PairedWorker {
  #serving: ChildProcessWithoutNullStreams | null = null;
  #port = 0;

  /** `grant` as on the command line: NAME=FOLDER. */
  constructor(
    readonly home: string,
    readonly grant: string,
  ) {}

  async serve(): Promise<void> {
    this.#port ||= await freePort();
    this.#serving = start(this.home, 'edge', 'serve', '--listen', `127.0.0.1:${this.#port}`, '--grant', this.grant);
    await saidUntil(this.#serving, 'listening', 'stderr');
  }

  /** Both sides show a code; two people compare them and say yes. Resolves to the two codes. */
  async pairWith(hostHome: string, name: string): Promise<[string, string]> {
    const there = start(this.home, 'edge', 'pairing', '--name', 'desk');
    await saidUntil(there, 'postern edge pair');
    const here = start(hostHome, 'edge', 'pair', `127.0.0.1:${this.#port}`, '--name', name);
    const [one, other] = await Promise.all([saidUntil(there, 'yes or no: '), saidUntil(here, 'yes or no: ')]);
    const code = (said: string): string => /\d{4} \d{4}/.exec(said)?.[0] ?? said;
    const ended = Promise.all([once(there, 'exit'), once(here, 'exit')]);
    here.stdin.write('yes\n');
    there.stdin.write('yes\n');
    const statuses = (await ended).map(([status]) => Number(status));
    if (statuses.some((status) => status !== 0)) throw new Error(`pairing ended with ${statuses.join(' and ')}`);
    return [code(one), code(other)];
  }

  revoke(name: string): void {
    execFileSync(PYTHON, ['-m', 'native_host', 'edge', 'revoke', name], { cwd: ROOT, env: inHome(this.home) });
  }

  /** Its own record of who asked for what; throws where the chain is broken. */
  ledger(): EdgeLine[] {
    const said = execFileSync(PYTHON, ['-m', 'native_host', 'edge', 'ledger', '--json'], { cwd: ROOT, env: inHome(this.home), stdio: ['ignore', 'pipe', 'ignore'] });
    return said.toString('utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as EdgeLine);
  }

  async kill(): Promise<void> {
    const serving = this.#serving;
    this.#serving = null;
    if (serving === null || serving.exitCode !== null || serving.signalCode !== null) return;
    const ended = once(serving, 'exit');
    serving.kill('SIGKILL');
    await ended;
  }
}
