/** Every request beside the prompt: what is known to be private, held or unchecked is in none of them, however it is written. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Core } from '../../../extension/content/core';
import { chatgpt } from '../../../extension/content/sites/chatgpt';
import type { GateAnswer } from '../../../extension/shared/handover';
import { asked, CHAT, core, decide } from './asking';
import { installWorker, type Worker } from './worker';

let worker: Worker;
beforeEach(() => {
  worker = installWorker();
});

describe('every other request', () => {
  test('goes at once where nothing is known', async () => {
    expect((await core()).gate.decide(asked('https://chatgpt.com/ces/v1/t', '{"a":1}'))).toEqual({ do: 'release' });
  });
  test.each([
    ['in the body', { body: '{"t":"ana@example.com"}' }],
    ['in the address', { url: 'https://chatgpt.com/x?q=ana%40example.com' }],
    ['in a header', { headers: 'x-draft: ana@example.com\n' }],
    ['for another origin', { url: 'https://collector.invalid/', body: 'ana@example.com' }],
  ])('is blocked with a known value %s', async (_, more) => {
    const one = await core();
    await one.checker.check('ana@example.com', { draft: 'draft-0001' });
    expect(one.gate.decide(asked('https://chatgpt.com/ces/v1/t', '', more))).toEqual({ do: 'block' });
  });
  describe('with the user’s own address in the site’s token', () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = [part({ alg: 'RS256' }), part({ profile: { email: 'ana@example.com' } }), 'c2lnbmVk'].join('.');
    const withToken = async (url: string, header: string): Promise<GateAnswer> => {
      const one = await core();
      await one.checker.check('Sign it ana@example.com', { draft: 'draft-0001' });
      return decide(one, asked(url, '', { method: 'GET', headers: `accept: */*\n${header}\n` }));
    };
    test.each(['authorization', 'Authorization'])('goes to the site itself (%s)', async (name) => {
      expect(await withToken('https://chatgpt.com/backend-api/me', `${name}: Bearer ${token}`)).toEqual({ do: 'release' });
    });
    test.each([
      ['to another origin', 'https://collector.invalid/', `authorization: Bearer ${token}`],
      ['in another header', 'https://chatgpt.com/x', `x-token: Bearer ${token}`],
      ['in no token', 'https://chatgpt.com/x', 'authorization: Bearer ana@example.com'],
    ])('is blocked %s', async (_, url, header) => {
      expect(await withToken(url, header)).toEqual({ do: 'block' });
    });
  });
  test('with the composer’s unchecked text waits for its verdict', async () => {
    const one = await core();
    one.surface = {
      ...one.surface,
      uncheckedText: () => 'Mail ana@example.com',
    };
    expect(await decide(one, asked('https://chatgpt.com/ces/v1/t', '{"d":"Mail ana@example.com"}'))).toEqual({
      do: 'block',
    });
    expect(one.gate.decide(asked('https://chatgpt.com/ces/v1/t', '{"a":1}'))).toEqual({ do: 'release' });
  });
  describe('with what stands in the composer', () => {
    /** A core whose composer the site itself has filled: nobody typed. */
    const standing = async (text: string): Promise<Core> => {
      document.body.innerHTML = `<div id="prompt-textarea" contenteditable="true"><p>${text}</p></div>`;
      const { Typing } = await import('../../../extension/content/typing');
      const one = await core();
      const { site, checker } = one;
      const typing = new Typing({
        site,
        checker,
        isOff: () => false,
        onTyped: () => undefined,
        onAnswerReady: () => undefined,
      });
      one.surface = { ...one.surface, uncheckedText: () => typing.uncheckedText(), heldText: () => typing.heldText() };
      return one;
    };
    const given = (one: Core, body: string): unknown => one.gate.decide(asked('https://chatgpt.com/ces/v1/t', body));
    test.each(['HOLD the plan to buy the mill', 'UNDECIDED what the mill may cost'])(
      '“%s”: neither it nor some words of it go',
      async (text) => {
        const one = await standing(text);
        await one.checker.check(text, { draft: 'draft-0001' });
        expect(given(one, JSON.stringify({ d: text }))).toEqual({ do: 'block' });
        expect(given(one, JSON.stringify({ d: text.slice(text.indexOf(' ')) }))).toEqual({ do: 'block' });
        expect(given(one, '{"d":"the plan of the day"}')).toEqual({ do: 'release' });
      },
    );
    test('“Zander was there”: some words of what is only doubted do not go either', async () => {
      const one = await standing('Yesterday at noon Zander was there');
      await one.checker.check('Yesterday at noon Zander was there', { draft: 'draft-0001' });
      expect(given(one, '{"d":"at noon Zander was"}')).toEqual({ do: 'block' });
      expect(given(one, '{"d":"at noon"}')).toEqual({ do: 'release' });
    });
    test('an old draft waits for its verdict', async () => {
      expect(await given(await standing('Mail ana@example.com'), 'Mail ana@example.com')).toEqual({ do: 'block' });
    });
  });
  describe('that carries a file of several MB', () => {
    const UPLOAD = 'https://chatgpt.com/backend-api/estuary/upload_content_bytes';
    const file = (value: string, at: number): string => {
      const noise = Array.from({ length: 1 << 13 }, (_, n) => String.fromCharCode((n * 7919) & 255))
        .join('')
        .repeat(384);
      return noise.slice(0, at) + value + noise.slice(at);
    };
    const given = async (body: string): Promise<GateAnswer> => {
      const one = await core();
      await one.checker.check('ana@example.com', { draft: 'draft-0001' });
      return decide(one, asked(UPLOAD, body, { bodyKind: 'bytes' }));
    };
    test.each([
      ['within', 'ana@example.com', 2_000_000],
      ['where a slice ends', 'ana@example.com', (1 << 20) - 7],
      ['in base64, where a slice ends', btoa('..ana@example.com..'), (1 << 20) - 7],
    ])('a value %s blocks', async (_, value, at) => {
      expect(await given(file(value, at))).toEqual({ do: 'block' });
    });
    test('without a value it goes once a verdict on its bytes says so, and the page goes on meanwhile', async () => {
      let turns = 0;
      const timer = setInterval(() => (turns += 1), 0);
      expect(await given(file('', 0))).toEqual({ do: 'release' });
      clearInterval(timer);
      expect(turns).toBeGreaterThan(1);
      worker.filing.refuse = 'deadline';
      expect(await given(file('', 0))).toEqual({ do: 'block' });
    });
  });
  test.each(['gzip', 'deflate'] as const)('is unpacked (%s) and searched', async (format) => {
    const one = await core();
    await one.checker.check('ana@example.com', { draft: 'draft-0001' });
    const packed = async (text: string): Promise<string> => {
      const stream = new Response(text).body?.pipeThrough(new CompressionStream(format)) ?? null;
      return Buffer.from(await new Response(stream).arrayBuffer()).toString('latin1');
    };
    const given = async (text: string): Promise<GateAnswer> =>
      decide(one, asked('https://collector.invalid/replay', await packed(text), { bodyKind: 'bytes' }));
    expect(await given('{"typed":"ana@example.com"}')).toEqual({ do: 'block' });
    expect(await given('{"typed":"nothing"}')).toEqual({ do: 'release' });
  });
  test('in UTF-16, which is well-formed UTF-8, is searched', async () => {
    const one = await core();
    await one.checker.check('ana@example.com', { draft: 'draft-0001' });
    const body = `${[...'ana@example.com'].join('\0')}\0`;
    expect(await decide(one, asked('https://chatgpt.com/x', body))).toEqual({ do: 'block' });
  });
  test('of a frame is searched by the worker, too', async () => {
    worker.flagged = true;
    const one = await core(chatgpt, false);
    expect(await decide(one, asked('https://chatgpt.com/ces/v1/t', 'x'))).toEqual({ do: 'block' });
  });
});

describe('a draft whose body has changed since the site file', () => {
  test.each([
    ['no JSON', 'Mail ana@example.com'],
    ['the text moved', '{"draft":"Mail ana@example.com"}'],
    ['one value alone', '{"draft":"ana@example.com"}'],
    ['a second text', JSON.stringify({ partial_query: { content: { parts: ['x'] } }, more: 'Mail ana@example.com' })],
  ])('%s: it does not leave before the composer’s text is checked', async (_, body) => {
    const one = await core();
    one.surface = { ...one.surface, uncheckedText: () => 'Mail ana@example.com' };
    expect(await decide(one, asked(`${CHAT}/prepare`, body))).toEqual({ do: 'block' });
  });
});

describe('a file that is announced by its name (ChatGPT)', () => {
  const announced = (name: string): string => JSON.stringify({ file_name: name, file_size: 9, use_case: 'my_files' });
  test.each(['', '/upload_reservations', '/process_upload_stream', '?v=2'])(
    'at /files%s: a private name is replaced',
    async (rest) => {
      const question = asked(`https://chatgpt.com/backend-api/files${rest}`, announced('To ana@example.com now.pdf'));
      expect(await decide(await core(), question)).toEqual({
        do: 'replace',
        body: announced('To [EMAIL_ADDRESS_1] now.pdf'),
      });
    },
  );
  test('any other goes byte for byte', async () => {
    const question = asked('https://chatgpt.com/backend-api/files', announced('Pasted text.txt'));
    expect(await decide(await core(), question)).toEqual({ do: 'release' });
  });
  test('with a host that refuses it stays here', async () => {
    worker.inFlight = 0;
    const question = asked('https://chatgpt.com/backend-api/files', announced('Pasted text.txt'));
    expect(await decide(await core(), question)).toEqual({ do: 'block' });
  });
});

describe('the name of a host alone', () => {
  const host = (name: string) => asked(`https://${name}/`, '', { via: 'host', method: 'GET' });
  test('is blocked with a known value in it', async () => {
    const one = await core();
    await one.checker.check('ana@example.com', { draft: 'draft-0001' });
    expect(one.gate.decide(host('x.collector.invalid/ana@example.com'))).toEqual({ do: 'block' });
    expect(one.gate.decide(host('cdn.collector.invalid'))).toEqual({ do: 'release' });
  });
  test('is not compared with words nobody has checked: a site must not lose its own servers', async () => {
    const one = await core();
    one.surface = { ...one.surface, uncheckedText: () => 'What is collector.invalid for' };
    expect(one.gate.decide(host('cdn.collector.invalid'))).toEqual({ do: 'release' });
  });
});
