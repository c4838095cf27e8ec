/** The test sites' server as a child process, and its record read over a socket that no page can reach. */
import { spawn, type ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endChild } from './ending';
import { PYTHON, ROOT } from './places';

export interface Entry {
  n: number;
  at_ms: number;
  kind: 'http' | 'ws';
  method: string;
  host: string;
  path: string;
  headers: [string, string][];
  body: Buffer;
}

export interface SitesServer {
  readonly port: number;
  readonly proxy: number;
  record(since?: number): Promise<Entry[]>;
  /** The number of the newest entry: a mark for `record`. */
  mark(): Promise<number>;
  clear(): Promise<void>;
  setPace(chunkMs: number): Promise<void>;
  stop(): Promise<void>;
}

interface Started {
  port: number;
  proxy: number;
}
interface RawEntry extends Omit<Entry, 'body'> {
  body_base64: string;
}

export async function startSites(folder: string, options: { port?: number; chunkMs?: number } = {}): Promise<SitesServer> {
  const control = join(folder, 'control.sock');
  const asked = ['-m', 'tests.pages.server', '--control', control, '--port', String(options.port ?? 0)];
  asked.push('--chunk-ms', String(options.chunkMs ?? 0));
  // Detached, so that a terminal's Ctrl-C reaches it as the end of its input: in order, and without words.
  const child = spawn(PYTHON, asked, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const started = await firstLine(child);
  const ask = (method: string, path: string): Promise<unknown> => call(control, method, path);
  return {
    ...started,
    record: async (since = 0) => {
      const answer = (await ask('GET', `/__record?since=${since}`)) as { entries: RawEntry[] };
      return answer.entries.map(({ body_base64, ...entry }) => ({ ...entry, body: Buffer.from(body_base64, 'base64') }));
    },
    mark: async () => ((await ask('GET', '/__record?since=999999999')) as { count: number }).count,
    clear: async () => void (await ask('POST', '/__clear')),
    setPace: async (chunkMs) => void (await ask('POST', `/__pace?chunk_ms=${chunkMs}`)),
    stop: async () => {
      child.stdin?.end();
      await endChild(child);
    },
  };
}

async function firstLine(child: ChildProcess): Promise<Started> {
  if (!child.stdout) throw new Error('the sites have no standard output');
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line) as Started;
  throw new Error('the sites did not start');
}

function call(socketPath: string, method: string, path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, method, path }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
    });
    sent.on('error', reject);
    sent.end();
  });
}
