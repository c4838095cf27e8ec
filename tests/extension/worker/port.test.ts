/** Dialogues with a host: `>>` is what it says, and the port must answer as the diagram in port.ts says. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Backoff } from '../../../extension/worker/backoff';
import { HostPort, MAX_FRAME_BYTES, type RawPort } from '../../../extension/worker/port';
import type { HostState } from '../../../extension/shared/messages';
import hello from '../../protocol/hello.json';

interface Frame {
  type: string;
  id: string;
  target?: string;
  text?: string;
  nonce?: string;
}

/** One connection of the fake browser: what was posted, and the means to speak and to die. */
class Wire implements RawPort {
  posted: Frame[] = [];
  isClosed = false;
  say: (message: unknown) => void = () => undefined;
  die: (error?: string) => void = () => undefined;
  postMessage(message: unknown): void {
    if (this.isClosed) throw new Error('Attempting to use a disconnected port object');
    this.posted.push(structuredClone(message) as Frame);
  }
  disconnect(): void {
    this.isClosed = true;
  }
  onMessage(listener: (message: unknown) => void): void {
    this.say = listener;
  }
  onDisconnect(listener: (error: string | undefined) => void): void {
    this.die = (error) => {
      this.isClosed = true;
      listener(error);
    };
  }
}

class Browser {
  wires: Wire[] = [];
  states: string[] = [];
  stored: Record<string, unknown> = {};
  port: HostPort;
  constructor() {
    const shelf = {
      get: (key: string) => Promise.resolve({ [key]: this.stored[key] }),
      set: (items: Record<string, unknown>) => Promise.resolve(void Object.assign(this.stored, items)),
    };
    this.port = new HostPort({
      connect: () => this.connect(),
      browser: 'chromium',
      version: '0.1.0',
      backoff: new Backoff(shelf),
      onState: (state: HostState) => this.states.push(state.state),
    });
  }
  connect(): RawPort {
    const wire = new Wire();
    this.wires.push(wire);
    return wire;
  }
  get wire(): Wire {
    return this.wires.at(-1)!;
  }
  greet(): void {
    this.wire.say(hello.host);
    this.wire.say({ type: 'state', state: 'ready' });
  }
}

const status = { type: 'get_status' } as const;
const check = (text: string) =>
  ({
    type: 'check',
    site: 'chatgpt',
    conversation: 'c1',
    draft: 'draft-01',
    text,
    is_incognito: false,
    is_override: false,
  }) as const;
const done = (id: string) => ({ type: 'done', id });

let browser: Browser;
beforeEach(() => {
  vi.useFakeTimers();
  browser = new Browser();
});
afterEach(() => void vi.useRealTimers());

describe('handshake', () => {
  it('says nothing before the host has greeted, then greets with its nonce and sends what waited', async () => {
    const answer = browser.port.ask(status, 5_000);
    expect(browser.wire.posted).toEqual([]);
    browser.wire.say(hello.host);
    expect(browser.wire.posted.map((frame) => frame.type)).toEqual(['hello']);
    expect(browser.wire.posted[0]?.nonce).toBe(hello.nonce);
    expect(browser.port.state).toEqual({ state: 'starting' });
    browser.wire.say({ type: 'state', state: 'ready' });
    expect(browser.wire.posted.map((frame) => frame.type)).toEqual(['hello', 'get_status']);
    browser.wire.say(done(browser.wire.posted[1]!.id));
    expect(await answer).toMatchObject({ ok: true });
  });

  it('stops at another protocol and says which', async () => {
    const answer = browser.port.ask(status, 5_000);
    browser.wire.say({ ...hello.host, protocol: 2 });
    expect(await answer).toMatchObject({ ok: false, code: 'incompatible' });
    expect(browser.port.state).toEqual({
      state: 'incompatible',
      hostProtocol: 2,
    });
    expect(browser.wire.isClosed).toBe(true);
  });

  it('ignores replies and states before the hello, and a second hello after it', () => {
    void browser.port.ask(status, 5_000);
    browser.wire.say({ type: 'state', state: 'ready' });
    expect(browser.port.state.state).not.toBe('ready');
    browser.greet();
    browser.wire.say(hello.host);
    expect(browser.wire.posted.filter((frame) => frame.type === 'hello')).toHaveLength(1);
    expect(browser.port.state.state).toBe('ready');
  });

  it('gives up on a host that never greets', async () => {
    const answer = browser.port.ask(status, 60_000);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answer).toMatchObject({ ok: false, code: 'host_gone' });
    expect(browser.wire.isClosed).toBe(true);
  });

  it.each([
    'Specified native messaging host not found.',
    'No such native application postern.host',
    'Access to the specified native messaging host is forbidden.',
  ])('knows a missing host by "%s"', async (words) => {
    const answer = browser.port.ask(status, 5_000);
    browser.wire.die(words);
    expect(await answer).toMatchObject({ ok: false, code: 'host_gone' });
    expect(browser.port.state).toEqual({ state: 'missing' });
  });
});

describe('requests', () => {
  beforeEach(() => {
    browser.port.connect();
    browser.greet();
  });

  it('are each answered by their own reply, in any order, once', async () => {
    const first = browser.port.ask(check('a'), 5_000);
    const second = browser.port.ask(check('b'), 5_000);
    const [, one, two] = browser.wire.posted;
    browser.wire.say(done(two!.id));
    browser.wire.say({
      type: 'refused',
      id: one!.id,
      code: 'busy',
      detail: '',
      at: null,
    });
    browser.wire.say(done(one!.id));
    browser.wire.say(done('nobody-asked-this'));
    expect(await second).toMatchObject({ ok: true, value: { id: two!.id } });
    expect(await first).toMatchObject({ ok: false, code: 'busy' });
  });

  it('are all refused at once when the port is lost, and no reply of the old port counts', async () => {
    const answers = Promise.all([browser.port.ask(check('a'), 5_000), browser.port.ask(check('b'), 5_000)]);
    const old = browser.wire;
    const { id } = old.posted[1]!;
    old.die('Native host has exited.');
    expect((await answers).map((answer) => !answer.ok && answer.code)).toEqual(['host_gone', 'host_gone']);
    const next = browser.port.ask(check('c'), 5_000);
    expect(browser.wires).toHaveLength(2);
    old.say(done(id));
    browser.greet();
    browser.wire.say(done(browser.wire.posted[1]!.id));
    expect(await next).toMatchObject({ ok: true });
  });

  it('are cancelled at the host when they are late', async () => {
    const answer = browser.port.ask(check('a'), 2_000);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answer).toMatchObject({ ok: false, code: 'deadline' });
    expect(browser.wire.posted.at(-1)).toEqual({
      type: 'cancel',
      target: browser.wire.posted[1]!.id,
    });
  });

  it('are busy from the seventeenth on', async () => {
    for (let n = 0; n < 16; n += 1) void browser.port.ask(check(String(n)), 5_000);
    expect(await browser.port.ask(check('x'), 5_000)).toEqual({
      ok: false,
      code: 'busy',
    });
  });

  it('are refused before they are sent when they are too large, counted in UTF-8', async () => {
    const posted = browser.wire.posted.length;
    expect(await browser.port.ask(check('ä'.repeat(MAX_FRAME_BYTES / 2)), 5_000)).toEqual({ ok: false, code: 'too_large' });
    expect(browser.wire.posted).toHaveLength(posted);
    void browser.port.ask(check('ä'.repeat(MAX_FRAME_BYTES / 2 - 500)), 5_000);
    expect(browser.wire.posted).toHaveLength(posted + 1);
  });

  it('carry well-formed text of the same length', () => {
    void browser.port.ask(check('a\ud800b'), 5_000);
    expect(browser.wire.posted.at(-1)?.text).toBe('a\ufffdb');
  });

  it('are refused when their reply is broken, without waiting for the deadline', async () => {
    const answer = browser.port.ask(check('a'), 5_000);
    browser.wire.say({
      type: 'verdict',
      id: browser.wire.posted[1]!.id,
      decision: 'release',
    });
    expect(await answer).toMatchObject({ ok: false, code: 'malformed' });
    expect(browser.port.state.state).toBe('ready');
  });

  it('have random ids', () => {
    for (let n = 0; n < 16; n += 1) void browser.port.ask(check('a'), 5_000);
    const ids = browser.wire.posted.slice(1).map((frame) => frame.id);
    expect(new Set(ids).size).toBe(16);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{8,64}$/);
  });
});

describe('after a loss', () => {
  it('waits longer each time, up to 30 s, and starts over once the host is ready', async () => {
    browser.port.connect();
    for (const waitMs of [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      const before = browser.wires.length;
      browser.wire.die();
      await vi.advanceTimersByTimeAsync(waitMs - 1);
      expect(browser.wires).toHaveLength(before);
      await vi.advanceTimersByTimeAsync(1);
      expect(browser.wires).toHaveLength(before + 1);
    }
    expect(browser.port.state).toEqual({ state: 'failed' });
    browser.greet();
    browser.wire.die();
    await vi.advanceTimersByTimeAsync(500);
    expect(browser.wires).toHaveLength(10);
  });

  it('tries at once for the next prompt', () => {
    browser.port.connect();
    browser.wire.die();
    void browser.port.ask(check('a'), 5_000);
    expect(browser.wires).toHaveLength(2);
  });

  it('stays away after the host has said that it was idle', async () => {
    browser.port.connect();
    browser.greet();
    browser.wire.say({ type: 'closing', reason: 'idle' });
    browser.wire.die();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(browser.wires).toHaveLength(1);
    expect(browser.stored['port-failures'] ?? 0).toBe(0);
  });

  it('remembers its failures over the sleep of the worker', async () => {
    browser.port.connect();
    browser.wire.die();
    const woken = new Backoff({
      get: () => Promise.resolve(browser.stored),
      set: () => Promise.resolve(),
    });
    await woken.load();
    expect(woken.failures).toBe(1);
  });
});
