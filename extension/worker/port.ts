/**
 * The one native port of the extension. No other file holds a raw port.
 *
 *   Disconnected --request--> Connecting --> AwaitHello --hello--> Starting --state ready--> Ready
 *        ^                        ^              |                    |                        |
 *        |                        |              +-- other protocol --> Incompatible           |
 *        +--- closing(idle) ------|--------------|--------------------|------------------------+
 *                                 |              +-- not found, forbidden --> Missing          |
 *                                 +--timer or request-- Backoff <--- port lost, state failed --+
 *
 * Missing and Incompatible leave by the next request, too. Before the host's hello nothing but our hello is sent:
 * both browsers accept messages to a host that is not there and lose them (measured).
 */
import { Assembler } from '../shared/chunks';
import type { HostState } from '../shared/messages';
import { parse } from '../shared/parse/atoms';
import { type FromHost, fromHost, idOf, replyFromJson } from '../shared/parse/bridge';
import {
  type Chunk,
  type Closing,
  type HostHello,
  PROTOCOL_VERSION,
  type RefusalCode,
  type Request,
  type ServiceState,
} from '../shared/protocol';
import type { Backoff } from './backoff';
import { isTooLarge, wellFormed } from './frames';
import { type HostAnswer, Pending } from './pending';

type WithoutIds<T> = T extends unknown ? Omit<T, 'id' | 'deadline_ms'> : never;
export type Question = WithoutIds<Request>;

export interface RawPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage(listener: (message: unknown) => void): void;
  /** With the browser's own words, or none (Firefox gives none when a host exits). */
  onDisconnect(listener: (error: string | undefined) => void): void;
}

export interface Surroundings {
  /** May throw: Firefox does for a bad host name. */
  connect(): RawPort;
  browser: 'chromium' | 'firefox';
  version: string;
  backoff: Backoff;
  onState(state: HostState): void;
}

type Phase = 'disconnected' | 'await_hello' | 'starting' | 'ready' | 'backoff' | 'incompatible' | 'missing';

export const MAX_FRAME_BYTES = 8 * 1024 * 1024;
export const MAX_IN_FLIGHT = 16;
const HELLO_LIMIT_MS = 5_000;
/** After this many failures in a row "connecting" would be a lie. */
const FAILURES_SHOWN = 3;
const ABSENT = /not found|forbidden|no such native application|invalid native messaging host/i;

export class HostPort {
  #phase: Phase = 'disconnected';
  #port: RawPort | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hostVersion = '';
  #hostProtocol = 0;
  #frameLimit = MAX_FRAME_BYTES;
  #inFlightLimit = MAX_IN_FLIGHT;
  #isGoodbye = false;
  readonly #pending = new Pending();
  readonly #unsent = new Map<string, unknown>();
  readonly #assembler = new Assembler();
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get state(): HostState {
    if (this.#phase === 'ready') return { state: 'ready', version: this.#hostVersion };
    if (this.#phase === 'incompatible') return { state: 'incompatible', hostProtocol: this.#hostProtocol };
    if (this.#phase === 'missing' || this.#phase === 'starting') return { state: this.#phase };
    return this.#around.backoff.failures >= FAILURES_SHOWN ? { state: 'failed' } : { state: 'connecting' };
  }

  /** Asks the host. Waits for it to be ready within the same deadline; a lost port refuses at once with `host_gone`. */
  ask(question: Question, deadlineMs: number): Promise<HostAnswer> {
    if (this.#pending.size >= this.#inFlightLimit) return Promise.resolve({ ok: false, code: 'busy' });
    const id = crypto.randomUUID();
    const frame = wellFormed({ ...question, id, deadline_ms: deadlineMs });
    if (isTooLarge(frame, this.#frameLimit)) return Promise.resolve({ ok: false, code: 'too_large' });
    const answer = this.#pending.add(id, deadlineMs, () => this.#giveUp(id));
    this.#unsent.set(id, frame);
    if (this.#phase === 'ready') this.#flush();
    else this.connect();
    return answer;
  }

  /** Starts a connection unless one is up or under way. The user's "Connect" button and every request come here. */
  connect(): void {
    if (this.#port !== null) return;
    clearTimeout(this.#timer);
    try {
      this.#attach(this.#around.connect());
    } catch (problem) {
      this.#lost(problem instanceof Error ? problem.message : '');
    }
  }

  #attach(port: RawPort): void {
    this.#port = port;
    this.#isGoodbye = false;
    // A port that was replaced may still speak; only the current one is heard.
    port.onMessage((message) => {
      if (this.#port === port) this.#hear(message);
    });
    port.onDisconnect((error) => {
      if (this.#port === port) this.#lost(error);
    });
    this.#timer = setTimeout(() => this.#drop(), HELLO_LIMIT_MS);
    this.#enter('await_hello');
  }

  #hear(message: unknown): void {
    const heard = parse(fromHost, message);
    if (heard.ok) this.#take(heard.value);
    else this.#pending.refuse(idOf(message), 'malformed');
  }

  #take(message: FromHost): void {
    if (message.type === 'hello') this.#greet(message);
    else if (message.type === 'closing') this.#goodbye(message);
    else if (this.#phase === 'await_hello') return;
    else if (message.type === 'state') this.#serviceIs(message);
    else if (message.type === 'chunk') this.#collect(message);
    else this.#pending.answer(message);
  }

  #greet(hello: HostHello): void {
    if (this.#phase !== 'await_hello') return;
    clearTimeout(this.#timer);
    this.#hostProtocol = hello.protocol;
    if (hello.protocol !== PROTOCOL_VERSION) return this.#end('incompatible', 'incompatible');
    this.#hostVersion = hello.version;
    this.#frameLimit = Math.min(MAX_FRAME_BYTES, hello.limits.frame_in_bytes);
    this.#inFlightLimit = Math.min(MAX_IN_FLIGHT, hello.limits.in_flight);
    const { browser, version } = this.#around;
    this.#post({ type: 'hello', protocol: PROTOCOL_VERSION, version, browser, nonce: hello.nonce });
    if (this.#port !== null) this.#enter('starting');
  }

  #serviceIs({ state }: ServiceState): void {
    if (state === 'failed') return this.#drop();
    if (state === 'starting') return this.#enter('starting');
    this.#around.backoff.succeed();
    this.#enter('ready');
    this.#flush();
  }

  #goodbye({ reason }: Closing): void {
    if (reason === 'incompatible') this.#end('incompatible', 'incompatible');
    else this.#isGoodbye = reason === 'idle';
  }

  #collect(chunk: Chunk): void {
    const assembly = this.#assembler.add(chunk);
    if (assembly.state === 'broken') this.#pending.refuse(assembly.id, 'malformed');
    if (assembly.state !== 'whole') return;
    const { id } = assembly;
    void assembly.json.then((json) => {
      const reply = json === null ? null : replyFromJson(json);
      if (reply === null || reply.id !== id) this.#pending.refuse(id, 'malformed');
      else this.#pending.answer(reply);
    });
  }

  #flush(): void {
    for (const [id, frame] of [...this.#unsent]) {
      this.#unsent.delete(id);
      if (this.#pending.has(id)) this.#post(frame);
    }
  }

  /** Late. A request that was sent is cancelled at the host; one that never could be says why. */
  #giveUp(id: string): RefusalCode {
    if (this.#unsent.delete(id)) return this.#port === null ? 'host_gone' : 'host_starting';
    this.#post({ type: 'cancel', target: id });
    return 'deadline';
  }

  #post(message: unknown): void {
    try {
      this.#port?.postMessage(message);
    } catch {
      this.#drop();
    }
  }

  #drop(): void {
    this.#end('backoff', 'host_gone');
  }

  #lost(error: string | undefined): void {
    if (error !== undefined && ABSENT.test(error)) this.#end('missing', 'host_gone');
    else this.#end(this.#isGoodbye && this.#pending.size === 0 ? 'disconnected' : 'backoff', 'host_gone');
  }

  #end(phase: Phase, code: RefusalCode): void {
    const port = this.#port;
    this.#port = null;
    clearTimeout(this.#timer);
    this.#assembler.reset();
    this.#unsent.clear();
    if (phase === 'backoff') this.#timer = setTimeout(() => this.connect(), this.#around.backoff.fail());
    this.#enter(phase);
    this.#pending.refuseAll(code);
    port?.disconnect();
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.#around.onState(this.state);
  }
}
