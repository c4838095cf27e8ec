import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brightness, placeNear } from '../../../extension/content/panel_place';

const WINDOW = { width: 1200, height: 800 };

describe('where the panel goes', () => {
  test('above the composer, at its end', () => {
    const { left, top, width } = placeNear({ left: 300, top: 700, right: 900, bottom: 760 }, 60, WINDOW);
    expect(left + width).toBe(900);
    expect(top + 60).toBeLessThan(700);
  });
  test('below it where there is no room above', () => {
    const { top } = placeNear({ left: 300, top: 20, right: 900, bottom: 80 }, 200, WINDOW);
    expect(top).toBeGreaterThan(80);
  });
  test('in the corner without a composer', () => {
    const { left, width } = placeNear(null, 60, WINDOW);
    expect(left + width).toBeLessThan(WINDOW.width);
  });

  const px = fc.integer({ min: -500, max: 3000 });
  test('always inside a window of at least 320 px, whatever the composer', () => {
    const box = fc.record({ left: px, top: px, right: px, bottom: px });
    const size = fc.record({
      width: fc.integer({ min: 320, max: 3000 }),
      height: fc.integer({ min: 300, max: 2000 }),
    });
    fc.assert(
      fc.property(fc.option(box), fc.integer({ min: 0, max: 280 }), size, (at, height, window) => {
        const { left, top, width } = placeNear(at, height, window);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(window.width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + height).toBeLessThanOrEqual(window.height);
      }),
    );
  });

  test('never over the composer when there is room above', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 780 }), fc.integer({ min: 0, max: 290 }), (composerTop, height) => {
        const { top } = placeNear(
          {
            left: 200,
            top: composerTop,
            right: 900,
            bottom: composerTop + 60,
          },
          height,
          WINDOW,
        );
        expect(top + height).toBeLessThanOrEqual(composerTop);
      }),
    );
  });
});

describe('light or dark', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(33, 33, 33, 0.9)', 33 / 255],
    ['rgba(0, 0, 0, 0)', null],
    ['transparent', null],
    ['color(srgb 1 1 1)', null],
  ])('%s', (color, expected) => {
    const found = brightness(color);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected);
  });
});
