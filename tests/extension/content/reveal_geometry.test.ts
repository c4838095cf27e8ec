/** Of a message that grows at its end only the end is measured, and of one that stays the same nothing. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Geometries, Geometry, type Placed } from '../../../extension/content/reveal_geometry';
import { installLayout } from './layout';

let list: HTMLElement;
let geometry: Geometry;
let measured: number;
const line = (at: number): string => `<li>to [PERSON_${at}] and [EMAIL_ADDRESS_${at}]</li>`;
const lines = (count: number): string => Array.from({ length: count }, (_none, at) => line(at + 1)).join('');

/** Every element lies where its place among its siblings says, in a box as wide as its text. */
function boxOf(this: Element): DOMRect {
  const at = [...(this.parentElement?.children ?? [])].indexOf(this);
  return new DOMRect(7, 20 * at, (this.textContent ?? '').length, 20);
}

beforeEach(() => {
  installLayout();
  const before = Range.prototype.getClientRects;
  measured = 0;
  Range.prototype.getClientRects = function (this: Range) {
    measured += 1;
    return before.call(this);
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(boxOf);
  document.body.innerHTML = `<main><ul>${lines(5)}</ul></main>`;
  list = document.querySelector('main') ?? document.body;
  geometry = new Geometry();
});

/** What is found, and how many tokens were measured for it. */
function look(age = 0): { placed: Placed[]; count: number } {
  measured = 0;
  return { placed: geometry.placedIn(list, [], age), count: measured };
}
const tokens = (placed: Placed[]): string[] => placed.flatMap(({ spots }) => spots.map(({ token }) => token));

describe('Geometry', () => {
  it('measures everything once, and after no change nothing', () => {
    const first = look();
    const second = look();
    expect([first.count, second.count]).toEqual([10, 0]);
    expect(second.placed).toEqual(first.placed);
  });

  it('measures the end of a growing list alone, though all its elements are new', () => {
    look();
    list.innerHTML = `<ul>${lines(7)}</ul>`;
    const { placed, count } = look();
    expect(count).toBe(4);
    expect(tokens(placed).length).toBe(14);
    expect(placed).toEqual(new Geometry().placedIn(list, []));
  });

  it('measures an element anew that holds other text or has another size', () => {
    look();
    const [first, second] = list.querySelectorAll('li');
    first?.append(' [PERSON_9]');
    if (second) second.getBoundingClientRect = () => new DOMRect(7, 20, 999, 40);
    expect(look().count).toBe(5);
  });

  it('measures all anew when the looks of the page may have changed', () => {
    look();
    expect(look(1).count).toBe(10);
    list.className = 'wide';
    expect(look(1).count).toBe(10);
  });

  it('measures what it took over once more when told that the page is quiet', () => {
    look();
    list.innerHTML = `<ul>${lines(30)}</ul>`;
    look();
    list.innerHTML = `<ul>${lines(31)}</ul>`;
    expect([look().count, geometry.isReused]).toEqual([2, true]);
    const rounds: number[] = [];
    while (geometry.isReused && rounds.length < 9) {
      geometry.renew();
      rounds.push(look().count);
    }
    expect(rounds).toEqual([60]);
  });
});

describe('Geometries', () => {
  it('a message that mounts anew takes over what is known of the one it replaces, and no other', () => {
    const geometries = new Geometries();
    const first = geometries.of(list);
    const fresh = document.createElement('main');
    expect(geometries.of(fresh)).not.toBe(first);
    list.replaceWith(fresh);
    expect(geometries.of(document.createElement('main'))).toBe(first);
    const other = Object.assign(document.createElement('main'), { className: 'user' });
    expect(geometries.of(other)).not.toBe(first);
  });
});
