/** A second port to the running host, as another window of the browser would open one: the bridge over its own pipes. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ADDON_ID, EXTENSION_ID } from './places';
import type { World } from './world';

type Message = Record<string, unknown> & { type: string };

export class SecondPort {
  readonly #bridge: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting = new Map<string, (message: Message) => void>();
  #read = Buffer.alloc(0);

  private constructor(bridge: ChildProcessByStdio<Writable, Readable, null>) {
    this.#bridge = bridge;
    bridge.stdout.on('data', (bytes: Buffer) => this.#take(bytes));
  }

  static async open(world: World): Promise<SecondPort> {
    const program = join(world.folder, 'postern-host');
    const told = world.name === 'chromium' ? [`chrome-extension://${EXTENSION_ID}/`] : [join(world.folder, 'manifest.json'), ADDON_ID];
    const port = new SecondPort(spawn(program, told, { stdio: ['pipe', 'pipe', 'ignore'] }));
    const hello = await port.#next('hello');
    const ready = port.#next('ready');
    port.#write({ type: 'hello', protocol: hello['protocol'], version: hello['version'], browser: world.name, nonce: hello['nonce'] });
    await ready;
    return port;
  }

  async ask<T>(type: string, body: Record<string, unknown>): Promise<T> {
    const id = `port-${randomUUID()}`;
    const answered = this.#next(id);
    this.#write({ type, id, deadline_ms: 20_000, ...body });
    const reply = await answered;
    if (reply.type === 'refused') throw new Error(`${type} was refused: ${JSON.stringify(reply)}`);
    return reply as never as T;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#bridge.once('exit', resolve));
    this.#bridge.stdin.end();
    await ended;
  }

  #next(name: string): Promise<Message> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the host did not answer ${name}`)), 30_000);
      this.#waiting.set(name, (message) => {
        clearTimeout(timer);
        resolve(message);
      });
    });
  }

  #write(message: Record<string, unknown>): void {
    const text = Buffer.from(JSON.stringify(message));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    this.#bridge.stdin.write(Buffer.concat([length, text]));
  }

  #take(bytes: Buffer): void {
    this.#read = Buffer.concat([this.#read, bytes]);
    while (this.#read.length >= 4 && this.#read.length >= 4 + this.#read.readUInt32LE()) {
      const end = 4 + this.#read.readUInt32LE();
      const message = JSON.parse(this.#read.subarray(4, end).toString()) as Message;
      this.#read = this.#read.subarray(end);
      const name = message.type === 'state' ? String(message['state']) : message.type === 'hello' ? 'hello' : String(message['id']);
      this.#waiting.get(name)?.(message);
      this.#waiting.delete(name);
    }
  }
}
