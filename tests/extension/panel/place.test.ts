import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brightness, placeNear } from '../../../extension/content/panel_place';

const WINDOW = { width: 1200, height: 800 };
const card = (height: number) => ({ width: null, height });

describe('where the panel goes', () => {
  test('above the composer, at its end', () => {
    const { left, top, width } = placeNear({ left: 300, top: 700, right: 900, bottom: 760 }, card(60), WINDOW);
    expect(left + width).toBe(900);
    expect(top + 60).toBeLessThan(700);
  });
  test('below it where there is no room above', () => {
    const { top } = placeNear({ left: 300, top: 20, right: 900, bottom: 80 }, card(200), WINDOW);
    expect(top).toBeGreaterThan(80);
  });
  test('in the corner without a composer', () => {
    const { left, width } = placeNear(null, card(60), WINDOW);
    expect(left + width).toBeLessThan(WINDOW.width);
  });

  describe('one line', () => {
    const line = { width: 220, height: 28 };
    const composer = { left: 300, top: 665, right: 900, bottom: 762 };
    const free = () => true;

    test('goes under the composer, where it covers nothing of the answer', () => {
      const { left, top, width } = placeNear(composer, line, WINDOW, free);
      expect(width).toBe(220);
      expect(left + width).toBe(900);
      expect(top).toBeGreaterThanOrEqual(762);
      expect(top + 28).toBeLessThanOrEqual(800);
    });
    test('never over something of the page that can be pressed', () => {
      const asked: number[][] = [];
      const { top } = placeNear(composer, line, WINDOW, (...place) => {
        asked.push(place);
        return false;
      });
      expect(asked).toEqual([[680, 766, 900, 794]]);
      expect(top + 28).toBeLessThanOrEqual(665);
    });
    test('close above the composer where there is no strip under it', () => {
      const { top } = placeNear({ ...composer, top: 680, bottom: 780 }, line, WINDOW, free);
      expect(top + 28).toBeLessThanOrEqual(680);
      expect(top + 28).toBeGreaterThan(670);
    });
    test('a card with more to say stays above', () => {
      expect(placeNear(composer, card(30), WINDOW, free).top).toBeLessThan(665);
    });
  });

  const px = fc.integer({ min: -500, max: 3000 });
  test('always inside a window of at least 320 px, whatever the composer', () => {
    const box = fc.record({ left: px, top: px, right: px, bottom: px });
    const shape = fc.record({
      width: fc.option(fc.integer({ min: 0, max: 900 })),
      height: fc.integer({ min: 0, max: 280 }),
    });
    const size = fc.record({
      width: fc.integer({ min: 320, max: 3000 }),
      height: fc.integer({ min: 300, max: 2000 }),
    });
    fc.assert(
      fc.property(fc.option(box), shape, size, fc.boolean(), (at, own, window, isFree) => {
        const { height } = own;
        const { left, top, width } = placeNear(at, own, window, () => isFree);
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
          card(height),
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

describe('a card that scrolls', () => {
  const long = { width: null, height: 600, least: 260 };
  const box = { left: 300, top: 450, right: 900, bottom: 540 };

  test('is as tall as the room above the composer, and covers nothing of it', () => {
    const { top, height } = placeNear(box, long, WINDOW);
    expect(height).toBeGreaterThan(400);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(top + height).toBeLessThan(450);
  });
  test('takes the room below where there is more', () => {
    const { top, height } = placeNear({ ...box, top: 100, bottom: 190 }, long, WINDOW);
    expect(top).toBeGreaterThan(190);
    expect(height).toBeGreaterThan(500);
    expect(top + height).toBeLessThanOrEqual(800);
  });
  test('is no taller than it wants, and never too low to be used', () => {
    expect(placeNear(box, { ...long, height: 120 }, WINDOW).height).toBe(120);
    expect(placeNear({ ...box, top: 120, bottom: 260 }, long, { width: 1200, height: 400 }).height).toBe(260);
  });
  test('another card is as tall as it wants', () => {
    expect(placeNear(box, card(600), WINDOW).height).toBe(600);
  });
});
