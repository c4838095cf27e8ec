/** What the reveal frames draw and where, beside where the page has its placeholders: both in the page's own pixels. */
import type { Frame } from 'puppeteer-core';
import { lookInto, whileThere } from './extension-pages';
import type { SitePage } from './site-page';

export interface Drawn {
  text: string;
  x: number;
  y: number;
}

interface Boxes {
  /** Firefox's own word for where a window's content lies on the screen; Chromium has none. */
  screen: [number, number] | null;
  boxes: Drawn[];
}

function boxesIn(): Boxes {
  const own = globalThis as unknown as { mozInnerScreenX?: number; mozInnerScreenY?: number };
  const screen: [number, number] | null = own.mozInnerScreenX === undefined ? null : [own.mozInnerScreenX, own.mozInnerScreenY ?? 0];
  const boxes = [...document.body.children].map((box) => {
    const { x, y } = box.getBoundingClientRect();
    return { text: box.getAttribute('title') ?? '', x, y };
  });
  return { screen, boxes: boxes.filter(({ text }) => text !== '') };
}

async function cornerOf(frame: Frame, screen: Boxes['screen'], page: [number, number]): Promise<[number, number] | null> {
  if (screen) return [screen[0] - page[0], screen[1] - page[1]];
  const element = await frame.frameElement();
  const box = await element?.boundingBox();
  return box ? [box.x, box.y] : null;
}

/** All values that stand within the list's visible part. */
export async function drawnValues(tab: SitePage): Promise<Drawn[]> {
  const page = await tab.page.evaluate((): [number, number] => {
    const own = globalThis as unknown as { mozInnerScreenX?: number; mozInnerScreenY?: number };
    return [own.mozInnerScreenX ?? 0, own.mozInnerScreenY ?? 0];
  });
  const frames = await lookInto(tab.page, 'reveal', boxesIn);
  const found = await Promise.all(
    frames.map(({ frame, found: { screen, boxes } }) =>
      whileThere(async () => {
        const corner = await cornerOf(frame, screen, page);
        return corner ? boxes.map(({ text, x, y }) => ({ text, x: x + corner[0], y: y + corner[1] })) : [];
      }, []),
    ),
  );
  return found.flat();
}

/** The placeholders in the page's messages, links apart, which keep theirs. */
export function placeholders(tab: SitePage): Promise<Drawn[]> {
  return tab.page.evaluate((messages) => {
    const found: Drawn[] = [];
    for (const message of document.querySelectorAll(messages)) {
      const walker = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('a')) continue;
        for (const match of (node.textContent ?? '').matchAll(/\[[a-z_]+_\d+\]/gi)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const { x, y } = range.getClientRects()[0] ?? range.getBoundingClientRect();
          found.push({ text: match[0].toUpperCase(), x, y });
        }
      }
    }
    return found;
  }, `${tab.shape.answer}, ${tab.shape.prompt}`);
}
