/** The user's own copy gives originals; a script's gives what the page has; a composer's is left alone (T-40). */
import { beforeEach, describe, expect, it, vi } from 'vitest';

let written: string[];
let answer: unknown;
let copy: (event: unknown) => void;
let events: string[];

beforeEach(async () => {
  vi.resetModules();
  written = [];
  events = [];
  answer = {
    ok: true,
    value: [
      { text: 'to ', status: 'literal', placeholder: null },
      {
        text: 'mira@lindqvist-works.com',
        status: 'restored',
        placeholder: '[EMAIL_ADDRESS_1]',
      },
    ],
  };
  vi.stubGlobal('chrome', {
    runtime: { id: 'test', sendMessage: async () => answer },
  });
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (text: string) => void written.push(text) },
    configurable: true,
  });
  const hung = vi.spyOn(window, 'addEventListener');
  const { startCopy } = await import('../../../extension/content/copy');
  startCopy(
    () => 'c',
    (token) => token === '[EMAIL_ADDRESS_1]',
  );
  const hanging: unknown = hung.mock.calls.find(([name]) => name === 'copy')?.[1];
  copy = (hanging as { handleEvent: typeof copy }).handleEvent;
  document.body.innerHTML =
    '<p>to [EMAIL_ADDRESS_1]</p><div contenteditable="true">[EMAIL_ADDRESS_1]</div><p id="other">nothing [PERSON_9]</p>';
});

async function copied(selector: string, isTrusted = true): Promise<string[]> {
  const node = document.querySelector(selector);
  if (node) getSelection()?.selectAllChildren(node);
  copy({
    isTrusted,
    preventDefault: () => events.push('kept'),
    stopImmediatePropagation: () => events.push('hidden'),
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  return written;
}

describe('copy', () => {
  it('writes the originals, and the page does not see the event', async () => {
    expect(await copied('p')).toEqual(['to mira@lindqvist-works.com']);
    expect(events).toEqual(['kept', 'hidden']);
  });
  it('writes the placeholders when the worker cannot say', async () => {
    answer = { ok: false, code: 'host_gone' };
    expect(await copied('p')).toEqual(['to [EMAIL_ADDRESS_1]']);
  });
  it.each([
    ["a script's own event", 'p', false],
    ['what can be edited', 'div', true],
    ['a token nobody issued', '#other', true],
  ])('leaves %s alone', async (_what, selector, isTrusted) => {
    expect(await copied(selector, isTrusted)).toEqual([]);
    expect(events).toEqual([]);
  });
});
