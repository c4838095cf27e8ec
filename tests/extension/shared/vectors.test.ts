/** The vectors that pytest reads, too: both twins accept and refuse the same messages. */
import { describe, expect, it } from 'vitest';
import { Assembler } from '../../../extension/shared/chunks';
import { parse } from '../../../extension/shared/parse/atoms';
import { fromHost, replyFromJson } from '../../../extension/shared/parse/bridge';
import { REFUSAL_CODES } from '../../../extension/shared/protocol';
import chunks from '../../protocol/chunks.json';
import hello from '../../protocol/hello.json';
import messages from '../../protocol/from_host.json';
import refusals from '../../protocol/refusals.json';

describe('messages of the host', () => {
  it.each(messages.cases.map((one) => [one.name, one] as const))('%s', (_, { message, accepted }) => {
    const parsed = parse(fromHost, message);
    expect(parsed.ok).toBe(accepted);
    if (parsed.ok) expect(parsed.value).toEqual(message);
  });

  it('takes the hello that the host sends', () => {
    expect(parse(fromHost, hello.host)).toEqual({
      ok: true,
      value: hello.host,
    });
  });

  it('knows every refusal, and no other', () => {
    expect(new Set(refusals.cases.map((one) => one.code))).toEqual(new Set(REFUSAL_CODES));
    for (const { message } of refusals.cases) expect(parse(fromHost, message).ok).toBe(true);
  });
});

async function assembled(pieces: readonly unknown[]): Promise<string | null> {
  const assembler = new Assembler();
  let json: string | null = null;
  for (const piece of pieces) {
    const chunk = parse(fromHost, piece);
    if (!chunk.ok || chunk.value.type !== 'chunk') return null;
    const step = assembler.add(chunk.value);
    if (step.state === 'broken') return null;
    if (step.state === 'whole') json = await step.json;
  }
  return json;
}

describe('long replies in pieces', () => {
  it.each(chunks.good.map((one) => [one.name, one] as const))('%s', async (_, { chunks: pieces, json }) => {
    const whole = await assembled(pieces);
    expect(whole).toBe(json);
    expect(replyFromJson(json)).toEqual(JSON.parse(json));
  });

  it.each(chunks.bad.map((one) => [one.name, one] as const))('%s makes nothing', async (_, { chunks: pieces }) => {
    expect(await assembled(pieces)).toBeNull();
  });
});
