/** Originals are plain text in boxes whose size is the placeholder's; nothing a value holds becomes markup (T-02, T-40). */
import { beforeEach, describe, expect, it } from 'vitest';
import { Drawing } from '../../../extension/reveal/drawing';
import { fitWidth, NARROWEST, SMALLEST } from '../../../extension/reveal/fit';

const style = {
  font: '400 16px serif',
  color: 'rgb(1, 2, 3)',
  background: 'rgb(250, 250, 250)',
  direction: 'ltr' as const,
};
const item = (text: string) => ({
  text,
  style: 0,
  x: 10,
  y: 20,
  width: 120,
  height: 18,
});
let body: HTMLElement;
let drawing: Drawing;
beforeEach(() => {
  body = document.createElement('div');
  drawing = new Drawing(body);
});
const boxes = (): HTMLElement[] => [...body.querySelectorAll('span')];

describe('Drawing', () => {
  it('draws text, never markup', () => {
    drawing.show({
      keep: 0,
      items: [item('<img src=x onerror=alert(1)>')],
      styles: [style],
    });
    expect(body.querySelector('img')).toBeNull();
    expect(boxes()[0]?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('gives a long and a short value the same box', () => {
    drawing.show({
      keep: 0,
      items: [item('x'), item('x'.repeat(500))],
      styles: [style],
    });
    const [short, long] = boxes().map(({ style: { left, top, width, height } }) => ({
      left,
      top,
      width,
      height,
    }));
    expect(short).toEqual({
      left: '10px',
      top: '20px',
      width: '120px',
      height: '18px',
    });
    expect(long).toEqual(short);
  });

  it('takes boxes away that are no longer there, and touches only what changed', () => {
    drawing.show({ keep: 0, items: [item('a'), item('b')], styles: [style] });
    const [first] = boxes();
    drawing.show({ keep: 0, items: [item('a')], styles: [style] });
    expect(boxes()).toEqual([first]);
    drawing.clear();
    expect(boxes()).toEqual([]);
  });

  it('has nothing to say of the covered rest of a broken line: it is hidden, and no label', () => {
    drawing.show({ keep: 0, items: [item('')], styles: [style] });
    expect(boxes()[0]?.getAttribute('aria-hidden')).toBe('true');
    expect(boxes()[0]?.style.backgroundColor).toBe(style.background);
  });

  it('a value stands in the middle of a label as wide as the placeholder, over the page’s own colour', () => {
    drawing.show({ keep: 0, items: [item('Bo')], styles: [style] });
    const looks = boxes()[0]?.style;
    expect(looks?.textAlign).toBe('center');
    expect(looks?.backgroundColor).toMatch(/^color-mix\(/);
    expect(looks?.backgroundColor).toContain(style.background);
    expect(looks?.boxSizing).toBe('border-box');
  });
});

describe('fitWidth', () => {
  it.each([
    [100, 100, 1, false],
    [50, 100, 1, false],
    [125, 100, 0.792, false],
    [160, 100, 0.61875, false],
    // Squeezed to fit it would be hard to read.
    [180, 100, 0, true],
    [220, 100, 0, true],
    [1_000, 100, SMALLEST * NARROWEST, true],
  ])('%d in %d', (textWidth, width, share, isCut) => {
    const { scale, squeeze, isCut: cut } = fitWidth(textWidth, width);
    expect(cut).toBe(isCut);
    if (!isCut) expect(scale * squeeze).toBeCloseTo(share, 5);
    expect(scale).toBeGreaterThanOrEqual(SMALLEST);
    expect(squeeze).toBeGreaterThanOrEqual(NARROWEST);
    expect(scale * squeeze * textWidth <= width || cut).toBe(true);
  });
});

describe('right to left', () => {
  it.each([
    ['+49 30 90182345', 'ltr'],
    ['leila@varga-works.com', 'ltr'],
    ['ليلى حداد', 'rtl'],
    ['12 شارع النيل', 'rtl'],
  ])('%s reads %s in a sentence of the other direction', (text, direction) => {
    const rtl = { ...style, direction: 'rtl' as const };
    drawing.show({ keep: 0, items: [item(text)], styles: [rtl] });
    expect(boxes()[0]?.style.direction).toBe(direction);
  });
});
