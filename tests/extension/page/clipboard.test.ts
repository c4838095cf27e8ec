/** What a page reads from the clipboard by itself: texts, and no files. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PASTING } from '../../../extension/shared/handover';
import { prepare, startBoth, world } from './world';

class ClipboardItem {
  readonly #data: Record<string, Blob>;
  constructor(data: Record<string, Blob>) {
    this.#data = data;
  }
  getType(type: string): Promise<Blob> {
    const found = this.#data[`${type}`.toLowerCase()];
    return found ? Promise.resolve(found) : Promise.reject(new Error('none'));
  }
}
const DATA = { 'image/png': new Blob(['png']), 'text/plain': new Blob(['words']) };
let read: ClipboardItem;
const outcome = (item: ClipboardItem, type: string): Promise<string> =>
  item.getType(type).then((blob) => blob.text(), (problem: unknown) => (problem as Error).name);

beforeEach(async () => {
  prepare();
  vi.stubGlobal('ClipboardItem', ClipboardItem);
  // Of the browser's own making.
  read = new ClipboardItem(DATA);
  await startBoth();
});
afterEach(() => {
  world.undo();
  vi.unstubAllGlobals();
});

describe('an item of the clipboard', () => {
  test.each(['image/png', 'IMAGE/PNG', 'web image/png'])('does not give its %s, and the content script is told', async (type) => {
    expect(await outcome(read, type)).toBe('NotFoundError');
    expect(world.told).toEqual([[PASTING, null]]);
  });

  test('gives its text', async () => {
    expect(await outcome(read, 'text/plain')).toBe('words');
    expect(world.told).toEqual([]);
  });

  test('gives everything where nothing is held', async () => {
    world.holds = false;
    expect(await outcome(read, 'image/png')).toBe('png');
  });

  test('that says one type and then another gives none but text', async () => {
    let asked = 0;
    const twoFaced = { toString: () => (asked++ === 0 ? 'text/plain' : 'image/png') } as unknown as string;
    expect(await outcome(read, twoFaced)).toBe('words');
  });
});

test('an item that the page made stays its own', async () => {
  const made = new (globalThis as unknown as { ClipboardItem: typeof ClipboardItem }).ClipboardItem(DATA);
  expect(await outcome(made, 'image/png')).toBe('png');
});
