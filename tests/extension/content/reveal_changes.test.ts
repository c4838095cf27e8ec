/** Only messages that may look different are measured again. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Changes } from '../../../extension/content/reveal_changes';
import { installLayout } from './layout';

let one: Element;
let other: Element;
let changes: Changes;
let told: number;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(async () => {
  installLayout();
  document.body.innerHTML =
    '<div class="scroll"><section id="one"><p>a</p></section><section id="other"><pre>b</pre></section></div>';
  one = document.querySelector('#one') ?? document.body;
  other = document.querySelector('#other') ?? document.body;
  told = 0;
  changes = new Changes(() => (told += 1));
  changes.start();
  for (const block of [one, other]) changes.watch(block);
  for (const block of [one, other]) changes.take(block);
  await settled();
  told = 0;
});
afterEach(() => changes.stop());

const changed = async (): Promise<boolean[]> => {
  await settled();
  return [changes.take(one), changes.take(other)];
};

describe('Changes', () => {
  it('a new message is new once', () => {
    const fresh = document.createElement('section');
    changes.watch(fresh);
    expect([changes.take(fresh), changes.take(fresh)]).toEqual([true, false]);
  });

  it.each<[string, () => void, boolean[]]>([
    [
      'text grows in one',
      () => void (one.firstChild as Text | null)?.appendChild(document.createTextNode('more')),
      [true, false],
    ],
    ['something changes beside', () => void document.body.append('beside'), [false, false]],
    [
      'a code block scrolls by itself',
      () => void other.querySelector('pre')?.dispatchEvent(new Event('scroll')),
      [false, true],
    ],
    ['the page scrolls', () => void document.querySelector('.scroll')?.dispatchEvent(new Event('scroll')), [false, false]],
    ['the theme is switched', () => document.documentElement.classList.toggle('dark'), [true, true]],
    ["one's direction is set", () => one.querySelector('p')?.setAttribute('dir', 'auto'), [true, false]],
    [
      'what holds both is restyled',
      () => document.querySelector('.scroll')?.setAttribute('class', 'scroll wide'),
      [true, true],
    ],
    ['something beside is restyled', () => document.head.setAttribute('class', 'x'), [false, false]],
    ['a font has come', () => void document.fonts.dispatchEvent(new Event('loadingdone')), [true, true]],
  ])('%s', async (_what, act, expected) => {
    act();
    expect(await changed()).toEqual(expected);
  });

  it('tells of every change of the page, so that moved messages are followed', async () => {
    document.body.append('beside');
    await settled();
    expect(told).toBe(1);
  });

  it('is silent when stopped', async () => {
    changes.stop();
    one.append('late');
    document.documentElement.classList.toggle('dark');
    expect(await changed()).toEqual([false, false]);
    expect(told).toBe(0);
  });
});
