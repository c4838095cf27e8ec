/** Offsets and first words of the vectors, as JavaScript counts and as the port speaks. */
import { describe, expect, it } from 'vitest';
import { Backoff } from '../../../extension/worker/backoff';
import { HostPort } from '../../../extension/worker/port';
import hello from '../../protocol/hello.json';
import offsets from '../../protocol/offsets.json';

describe('places in a text', () => {
  it.each(offsets.cases.map((one) => [one.name, one] as const))(
    '%s: code points of the host are these UTF-16 units',
    (_, one) => {
      const points = [...one.text];
      expect(points).toHaveLength(one.length_cp);
      expect(one.text).toHaveLength(one.length_u16);
      for (const [point, unit] of one.cp_u16) expect(points.slice(0, point).join('')).toHaveLength(unit ?? -1);
    },
  );

  it.each(offsets.cases.map((one) => [one.name, one] as const))(
    '%s: cut inside a pair it is no longer well formed, cut elsewhere it is',
    (_, one) => {
      for (const unit of one.inside_a_pair_u16) expect(one.text.slice(0, unit).isWellFormed()).toBe(false);
      for (const [, unit] of one.cp_u16) expect(one.text.slice(0, unit).isWellFormed()).toBe(true);
    },
  );

  it.each(offsets.not_well_formed.map((one) => [one.name, one.utf16] as const))('%s never leaves as it is', (_, units) => {
    const text = String.fromCharCode(...units);
    expect(text.isWellFormed()).toBe(false);
    expect(text.toWellFormed()).toHaveLength(text.length);
  });
});

describe("the extension's first word", () => {
  it.each(['chromium', 'firefox'] as const)('in %s is the one that the host takes', (browser) => {
    const posted: unknown[] = [];
    let say: (message: unknown) => void = () => undefined;
    const port = new HostPort({
      connect: () => ({
        postMessage: (message) => void posted.push(message),
        disconnect: () => undefined,
        onMessage: (listener) => void (say = listener),
        onDisconnect: () => undefined,
      }),
      browser,
      version: hello.host.version,
      backoff: new Backoff({
        get: () => Promise.resolve({}),
        set: () => Promise.resolve(),
      }),
      onState: () => undefined,
    });
    void port.ask({ type: 'get_status' }, 1000);
    expect(posted).toEqual([]);
    say(hello.host);
    const wanted = hello.extension.find((one) => one.name === browser);
    expect(wanted?.refused).toBeNull();
    expect(posted).toEqual([wanted?.message]);
  });
});
