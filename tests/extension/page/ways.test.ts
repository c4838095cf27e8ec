/** Every other way out: XMLHttpRequest, sockets, beacons, event sources, forms. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GateAnswer } from '../../../extension/shared/handover';
import { block, prepare, startBoth, world } from './world';

beforeEach(async () => {
  prepare();
  await startBoth();
});
afterEach(() => world.undo());

const bodies = (): string[] => world.left.map(({ body }) => body);
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('XMLHttpRequest', () => {
  const send = (body: XMLHttpRequestBodyInit, url = 'https://chatgpt.com/x'): XMLHttpRequest => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.send(body);
    return request;
  };
  test.each<[string, XMLHttpRequestBodyInit, string]>([
    ['string', 'as text', 'as text'],
    ['view', new TextEncoder().encode('in bytes'), 'in bytes'],
    ['parameters', new URLSearchParams({ a: 'b c' }), 'a=b+c'],
  ])('a %s is asked and sent', async (_, body, found) => {
    send(body);
    await turn();
    expect(world.asked.map((one) => one.body)).toEqual([found]);
    expect(bodies()).toEqual([found]);
  });
  test('a replaced one leaves as replaced', () => {
    world.answer = () => ({ do: 'replace', body: 'other' });
    send('raw');
    expect(bodies()).toEqual(['other']);
  });
  test('a blocked one goes nowhere, with no body', () => {
    world.answer = block;
    send('raw');
    expect(world.left).toEqual([{ by: 'xhr', url: 'postern-blocked:/', body: '' }]);
  });
  test('aborted before its verdict, it never leaves', async () => {
    let settle: (answer: GateAnswer) => void = () => undefined;
    world.answer = () => new Promise((resolve) => (settle = resolve));
    send('raw').abort();
    settle({ do: 'release' });
    await turn();
    expect(world.left).toEqual([]);
  });
  test('its headers are part of the question', () => {
    const request = new XMLHttpRequest();
    request.open('GET', 'https://chatgpt.com/x');
    request.setRequestHeader('x-a', 'text');
    request.send();
    expect(world.asked[0]?.headers).toBe('x-a: text\n');
  });
});

test('a long file crosses in pieces, whole and in order, and leaves as it was', async () => {
  const bytes = Uint8Array.from({ length: 2_500_000 }, (_none, at) => (at * 31) % 251 | 0x80);
  const request = new XMLHttpRequest();
  request.open('PUT', 'https://chatgpt.com/x');
  request.send(bytes);
  await vi.waitFor(() => expect(world.left).toHaveLength(1), 20_000);
  const [question] = world.asked;
  expect([question?.bodyKind, question?.body.length]).toEqual(['bytes', bytes.length]);
  for (const at of [0, 1_048_575, 1_048_576, 2_499_999]) expect((question?.body.charCodeAt(at) ?? 0) & 0xff).toBe(bytes[at]);
}, 25_000);

describe('WebSocket', () => {
  test('frames keep their order while the first waits', async () => {
    const socket = new WebSocket('wss://chatgpt.com/ws');
    let first: (answer: GateAnswer) => void = () => undefined;
    world.answer = ({ body }) => (body === 'one' ? new Promise((resolve) => (first = resolve)) : { do: 'release' });
    socket.send('one');
    socket.send('two');
    socket.close();
    await turn();
    expect(world.left.map(({ by }) => by)).toEqual(['socket-open']);
    first({ do: 'release' });
    await turn();
    expect(world.left.slice(1).map(({ by, body }) => `${by} ${body}`.trim())).toEqual([
      'socket one',
      'socket two',
      'socket-close',
    ]);
  });
  test('a blocked frame is dropped, the next one goes', () => {
    const socket = new WebSocket('wss://chatgpt.com/ws');
    world.answer = ({ body }) => ({ do: body === 'raw' ? 'block' : 'release' });
    socket.send('raw');
    socket.send(new TextEncoder().encode('fine'));
    expect(world.left.slice(1).map(({ body }) => body)).toEqual(['fine']);
  });
  test('stays what it was for the page', () => {
    const socket = new WebSocket('wss://chatgpt.com/ws');
    expect(socket).toBeInstanceOf(WebSocket);
    expect(socket.constructor).toBe(WebSocket);
    expect(WebSocket.OPEN).toBe(1);
  });
});

describe.each([
  ['WebSocket', (url: string): object => new WebSocket(url), 'wss://chatgpt.com/ws'],
  ['EventSource', (url: string): object => new EventSource(url), 'https://chatgpt.com/events'],
])('the address of an %s', (_, open, plain) => {
  test('without text needs no question', () => {
    open(plain);
    expect(world.asked).toEqual([]);
    expect(world.left).toHaveLength(1);
  });
  test.each<[string, () => GateAnswer | Promise<GateAnswer> | null]>([
    ['blocked', block],
    ['judged later', async () => ({ do: 'release' })],
    ['unanswered', () => null],
  ])('with text, %s: it is not opened', (__, answer) => {
    world.answer = answer;
    expect(() => open(`${plain}?q=raw`)).toThrow(DOMException);
    expect(world.left).toEqual([]);
  });
});

describe('sendBeacon', () => {
  test('blocked: not sent, and the page is told yes, lest it try another way', () => {
    world.answer = ({ body }) => ({ do: body === 'raw' ? 'block' : 'release' });
    expect(navigator.sendBeacon('/b', 'raw')).toBe(true);
    expect(navigator.sendBeacon('/b', 'fine')).toBe(true);
    expect(bodies()).toEqual(['fine']);
  });
  test('replaced: sent as replaced', () => {
    world.answer = () => ({ do: 'replace', body: 'other' });
    navigator.sendBeacon('/b', 'raw');
    expect(bodies()).toEqual(['other']);
  });
});

describe('forms', () => {
  const form = (): HTMLFormElement => {
    const made = document.createElement('form');
    made.action = 'https://chatgpt.com/form';
    made.method = 'post';
    made.innerHTML = '<input name="q" value="typed text">';
    document.body.replaceChildren(made);
    return made;
  };
  test('submit asks with the fields', () => {
    form().submit();
    expect(world.asked[0]).toMatchObject({
      via: 'form',
      method: 'POST',
      body: 'q=typed+text',
    });
    expect(world.left).toHaveLength(1);
  });
  test.each<[string, () => GateAnswer | null]>([
    ['blocked', block],
    ['unanswered', () => null],
  ])('%s: it does not leave', (_, answer) => {
    world.answer = answer;
    form().submit();
    expect(world.left).toEqual([]);
  });
  test("the user's own submit is cancelled where it is blocked", () => {
    world.answer = block;
    const event = new Event('submit', { bubbles: true, cancelable: true });
    form().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});

describe('cookies', () => {
  test('blocked: the cookie is not kept', () => {
    world.answer = ({ body }) => ({ do: body.includes('raw') ? 'block' : 'release' });
    document.cookie = 'one=fine';
    document.cookie = 'two=raw';
    expect(document.cookie).toBe('one=fine');
  });
});

test('a referrer that fetch is given is part of the question', async () => {
  await fetch('https://chatgpt.com/x', { referrer: 'https://chatgpt.com/?q=raw' });
  expect(world.asked[0]?.headers).toBe('referer: https://chatgpt.com/?q=raw\n');
});

describe('the host that a link names', () => {
  const link = (set: (made: HTMLLinkElement) => void): string | null => {
    const made = document.createElement('link');
    made.rel = 'dns-prefetch';
    set(made);
    return made.getAttribute('href');
  };
  test.each<[string, (made: HTMLLinkElement) => void]>([
    ['as a property', (made) => (made.href = 'https://raw.collector.invalid/')],
    ['as an attribute', (made) => made.setAttribute('href', 'https://raw.collector.invalid/')],
  ])('is asked about, %s, and not set where it may not be', (_, set) => {
    expect(link(set)).toBe('https://raw.collector.invalid/');
    expect(world.asked[0]).toMatchObject({ via: 'host', url: 'https://raw.collector.invalid/' });
    world.answer = block;
    expect(link(set)).toBe(null);
  });
});
