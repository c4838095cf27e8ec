/** File pickers: what is chosen passes the document, where the content script listens. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prepare, startBoth, world } from './world';

const pickers = globalThis as { showOpenFilePicker?: unknown; showDirectoryPicker?: unknown };

beforeEach(async () => {
  prepare();
  for (const name of ['showOpenFilePicker', 'showDirectoryPicker'] as const)
    Object.defineProperty(globalThis, name, { value: () => undefined, configurable: true, writable: true, enumerable: true });
  await startBoth();
});
afterEach(() => {
  world.undo();
  document.body.replaceChildren();
});

function detached(type = 'file'): HTMLInputElement {
  const input = document.createElement('input');
  input.type = type;
  return input;
}

describe('an input that is in no document', () => {
  test.each<[string, (input: HTMLInputElement) => unknown]>([
    ['clicked', (input) => input.click()],
    ['given a click', (input) => input.dispatchEvent(new MouseEvent('click'))],
    [
      'clicked by its label',
      (input) => {
        const label = document.createElement('label');
        label.append(input);
        label.click();
      },
    ],
  ])('is in it once it is %s, and its choice passes the window', (_, open) => {
    const input = detached();
    const heard: EventTarget[] = [];
    const hear = (event: Event): void => void (event.target && heard.push(event.target));
    addEventListener('change', hear, true);
    open(input);
    expect(input.isConnected).toBe(true);
    input.dispatchEvent(new Event('change', { bubbles: true }));
    removeEventListener('change', hear, true);
    expect(heard).toEqual([input]);
    expect(input.closest('[hidden]')).not.toBeNull();
  });

  test('comes with the tree that the site has built round it', () => {
    const [tree, input] = [document.createElement('section'), detached()];
    tree.append(input);
    input.click();
    expect(input.parentNode).toBe(tree);
    expect(tree.isConnected).toBe(true);
  });

  test('is taken out again when the next one comes', () => {
    const [first, second] = [detached(), detached()];
    first.click();
    second.click();
    expect([first.isConnected, second.isConnected]).toEqual([false, true]);
  });

  test('stays where it is if it is not for files, or is only spoken to', () => {
    const [box, input] = [detached('checkbox'), detached()];
    box.click();
    input.dispatchEvent(new Event('focus'));
    expect([box.isConnected, input.isConnected]).toEqual([false, false]);
  });
});

test('one that the site keeps in its page stays in its place', () => {
  const input = detached();
  document.body.append(input);
  input.click();
  expect(input.parentNode).toBe(document.body);
});

test('pickers that show the page files by another way are not there, until all is taken back', () => {
  expect(['showOpenFilePicker' in pickers, 'showDirectoryPicker' in pickers]).toEqual([false, false]);
  world.undo();
  expect(['showOpenFilePicker' in pickers, 'showDirectoryPicker' in pickers]).toEqual([true, true]);
});
