/** File pickers: every click on one is seen by the content script, which opens the dialog in its place. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CLEARED_OUT, CLICKING, PICKING } from '../../../extension/shared/handover';
import { prepare, startBoth, world } from './world';

const pickers = globalThis as { showOpenFilePicker?: unknown; showDirectoryPicker?: unknown };

class UserActivation {
  #isActive = true;
  get isActive(): boolean {
    return this.#isActive;
  }
  set isActive(value: boolean) {
    this.#isActive = value;
  }
}
let activation = new UserActivation();
const native = vi.fn();
let lasting: typeof import('../../../extension/page/lasting');

beforeEach(async () => {
  prepare();
  activation = new UserActivation();
  vi.stubGlobal('UserActivation', UserActivation);
  Object.defineProperty(navigator, 'userActivation', { value: activation, configurable: true });
  native.mockClear();
  HTMLInputElement.prototype.showPicker = native;
  lasting = await import('../../../extension/page/lasting');
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

/** What the window sees of clicks, as the content script does. */
function clicksSeen(): EventTarget[] {
  const seen: EventTarget[] = [];
  const hear = (event: Event): void => void seen.push(event.composedPath()[0] ?? window);
  addEventListener('click', hear, { capture: true, once: true });
  return seen;
}
const inLabel = (input: HTMLInputElement): HTMLElement => {
  const [label, words] = [document.createElement('label'), document.createElement('b')];
  label.append(words, input);
  return words;
};
const WAYS: [string, (input: HTMLInputElement) => unknown][] = [
  ['clicked', (input) => input.click()],
  ['given a click', (input) => input.dispatchEvent(new MouseEvent('click', { cancelable: true, composed: true }))],
  ['given a click that nobody can cancel', (input) => input.dispatchEvent(new MouseEvent('click'))],
];

describe('an input that is in no document', () => {
  test.each(WAYS)('is in it while it is %s, out of sight, and out of it again', (_, open) => {
    const input = detached();
    const seen = clicksSeen();
    const places: boolean[] = [];
    input.addEventListener('click', (event) => {
      places.push(input.isConnected, input.closest('[hidden]') !== null, event.cancelable);
    });
    open(input);
    expect(seen).toEqual([input]);
    expect(places).toEqual([true, true, true]);
    expect([input.isConnected, input.parentNode]).toEqual([false, null]);
    expect(world.told.every(([type, told]) => type === CLICKING && told === input)).toBe(true);
    expect(world.told.length).toBeGreaterThan(0);
  });

  test('is seen where words of its label are clicked', () => {
    const input = detached();
    const [seen, words] = [clicksSeen(), inLabel(input)];
    words.click();
    expect(seen).toEqual([words]);
    expect(world.told[0]).toEqual([CLICKING, input]);
  });

  test('comes with the tree that the site has built round it', () => {
    const [tree, input] = [document.createElement('section'), detached()];
    tree.append(input);
    const seen = clicksSeen();
    input.click();
    expect(seen).toEqual([input]);
    expect([input.parentNode === tree, tree.isConnected]).toEqual([true, false]);
  });

  test('is not clicked where it leaves as it is put in', () => {
    class Leaving extends HTMLElement {
      connectedCallback(): void {
        this.remove();
      }
    }
    customElements.define('x-leaving', Leaving);
    const [tree, input] = [document.createElement('x-leaving'), detached()];
    tree.append(input);
    let clicks = 0;
    input.addEventListener('click', () => (clicks += 1));
    input.click();
    expect(clicks).toBe(0);
  });

  test('stays where it is if it is not for files, or is only spoken to, or nothing is held', () => {
    const [box, input] = [detached('checkbox'), detached()];
    const seen = clicksSeen();
    box.click();
    input.dispatchEvent(new Event('focus'));
    expect(world.told).toEqual([]);
    world.holds = false;
    input.click();
    expect(seen).toEqual([]);
  });
});

describe('a dialog without a click', () => {
  const pick = (input: HTMLInputElement): unknown => {
    try {
      input.showPicker();
      return 'opened';
    } catch (problem) {
      return problem instanceof DOMException ? problem.name : problem;
    }
  };

  test('is asked for, and never opened by the page’s input', () => {
    const input = detached();
    expect(pick(input)).toBe('opened');
    expect(world.told).toEqual([[CLICKING, input], [PICKING, input]]);
    expect(native).not.toHaveBeenCalled();
    world.holds = false;
    pick(input);
    expect(native).toHaveBeenCalledTimes(1);
  });

  test('is refused as the browser would refuse it', () => {
    const input = detached();
    input.disabled = true;
    expect(pick(input)).toBe('InvalidStateError');
    input.disabled = false;
    activation.isActive = false;
    expect(pick(input)).toBe('NotAllowedError');
    expect(world.told.some(([type]) => type === PICKING)).toBe(false);
  });
});

test.each(['open', 'write', 'writeln'] as const)('what document.%s takes away is listened for anew, and the content script told', (way) => {
  const { listenAtWindow } = lasting;
  let heard = 0;
  const listener = (): void => void (heard += 1);
  listenAtWindow('postern-test', listener);
  window.removeEventListener('postern-test', listener);
  const apart = document.implementation.createHTMLDocument();
  apart[way]();
  window.dispatchEvent(new Event('postern-test'));
  expect(heard).toBe(1);
  expect(world.told.at(-1)?.[0]).toBe(CLEARED_OUT);
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
