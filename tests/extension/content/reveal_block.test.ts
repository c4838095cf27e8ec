/** Boxes come from the page's placeholders alone, on whole pixels, and only for tokens that are known (T-02, T-41). */
import { beforeEach, describe, expect, it } from 'vitest';
import { boxOf, cornerOf, isAligned, type Looking, measure } from '../../../extension/content/reveal_block';
import { installLayout } from './layout';

const wanted: string[] = [];
const looking = (known: string[]): Looking => ({
  conversation: 'c',
  known: {
    want: (_c: string, tokens: Iterable<string>) => void wanted.push(...tokens),
    isKnown: (_c: string, token: string) => known.includes(token),
    isSure: (_c: string, token: string) => known.includes(token),
  } as never,
  never: [],
  origin: new DOMRect(0, 0, 0, 0),
});
let block: HTMLElement;
beforeEach(() => {
  installLayout();
  wanted.length = 0;
  document.body.innerHTML = '<div><p>to [EMAIL_ADDRESS_1] and [PERSON_7]</p></div>';
  block = document.body.querySelector('div') ?? document.body;
  block.getBoundingClientRect = () => new DOMRect(10.5, 90.75, 300, 40);
});

describe('measure', () => {
  it('asks for every token and places the known ones', () => {
    const { placement, isWaiting } = measure(block, looking(['[EMAIL_ADDRESS_1]']));
    expect(wanted).toEqual(['[EMAIL_ADDRESS_1]', '[PERSON_7]']);
    expect(placement?.tokens).toEqual(['[EMAIL_ADDRESS_1]']);
    expect(isWaiting).toBe(true);
  });

  it('has nothing to draw where nothing is known', () => {
    expect(measure(block, looking([])).placement).toBeNull();
  });

  it('starts on a whole pixel, and its items lie where the page has them', () => {
    const measured = measure(block, looking(['[EMAIL_ADDRESS_1]', '[PERSON_7]']));
    const box = boxOf(measured, measured.corner);
    const [item] = measured.placement?.items ?? [];
    expect([box.x, box.y]).toEqual([10, 90]);
    expect([box.x + (item?.x ?? 0), box.y + (item?.y ?? 0)]).toEqual([30, 100.25]);
    expect(item?.width).toBe(170);
    expect(item?.height).toBe(18);
    expect(measured.isWaiting).toBe(false);
    expect(Number.isInteger(box.width) && Number.isInteger(box.height)).toBe(true);
  });

  it('covers the rest of a token that a line break cut, without its text', () => {
    Range.prototype.getClientRects = () => [new DOMRect(0, 0, 30, 16), new DOMRect(0, 16, 90, 16)] as never;
    const { placement } = measure(block, looking(['[EMAIL_ADDRESS_1]']));
    expect(placement?.items.map(({ token }) => token)).toEqual([-1, 0]);
  });
});

describe('cornerOf', () => {
  it.each([
    [20.5, 190.75, true],
    [20.25, 190.75, false],
  ])('moved to %d, %d', (x, y, isSame) => {
    const origin = new DOMRect(0, 0, 0, 0);
    const before = cornerOf(block, origin);
    block.getBoundingClientRect = () => new DOMRect(x, y, 300, 40);
    expect(isAligned(before, cornerOf(block, origin))).toBe(isSame);
  });
});
