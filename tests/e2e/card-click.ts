/** A click on a button of the card as a person makes it: the browser's own, on the frame that lies over the page. */
import { lookInto } from './extension-pages';
import type { SitePage } from './site-page';
import { until } from './until';

/** In the frame: where a button is, in the frame's own pixels. */
const buttonAt = (label: string): (() => { x: number; y: number } | null) => {
  const body = `() => {
    const found = [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === ${JSON.stringify(label)});
    if (!found || found.getAttribute('aria-disabled') === 'true') return null;
    const box = found.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }`;
  return { toString: () => body } as () => { x: number; y: number } | null;
};

/** In the page: the upper left corner of the card's frame, where it is on top. Its own corners are round. */
function cornerOfCard(): { x: number; y: number } | null {
  const at = (x: number, y: number): Element | null => document.elementFromPoint(x, y);
  for (let y = 0; y < innerHeight; y += 8)
    for (let x = 0; x < innerWidth; x += 8) {
      const top = at(x, y);
      if (!top || top === document.body || top.parentElement !== document.documentElement) continue;
      while (y > 0 && at(x + 24, y - 1) === top) y -= 1;
      while (x > 0 && at(x - 1, y + 14) === top) x -= 1;
      return { x, y };
    }
  return null;
}

export async function clickCard(tab: SitePage, label: string): Promise<void> {
  await tab.page.bringToFront();
  const find = async () => (await lookInto(tab.page, 'panel', buttonAt(label)))[0]?.found ?? false;
  await until(`“${label}” can be pressed`, find);
  const corner = await settled(tab);
  const at = await until(`“${label}” can still be pressed`, find);
  await tab.page.mouse.click(corner.x + at.x, corner.y + at.y);
}

/** A card that has just grown is put in its place anew. */
async function settled(tab: SitePage): Promise<{ x: number; y: number }> {
  let before = '';
  return until('the card stands still', async () => {
    const now = await tab.page.evaluate(cornerOfCard);
    const isStill = JSON.stringify(now) === before;
    before = JSON.stringify(now);
    await new Promise((resolve) => setTimeout(resolve, 120));
    return isStill && now;
  });
}
