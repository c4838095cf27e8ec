/**
 * What drawing 200 originals costs while an answer streams and the user scrolls: frame times in one browser with the
 * extension and one without, in turns. `POSTERN_BROWSER=... node e2e/dist/reveal-frames.main.mjs [rounds]`; one JSON line a round.
 */
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { chatRequests, promptIn } from './bodies';
import { launch } from './browsers';
import { revealed } from './extension-pages';
import type { BrowserName } from './places';
import { SitePage } from './site-page';
import { until } from './until';
import { World } from './world';

const VALUES = 200;
const CHUNK_MS = 40;
const SCROLL_MS = 2_500;
const FRAME_MS = 1000 / 60;

const name: BrowserName = process.env['POSTERN_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
const rounds = Number(process.argv[2] ?? 3);
const say = (line: object): void => void process.stdout.write(JSON.stringify(line) + '\n');

/** Milliseconds between frames while the list is scrolled up and down without a pause. */
function frameTimes(page: SitePage['page'], forMs: number): Promise<number[]> {
  return page.evaluate(
    (lengthMs) =>
      new Promise<number[]>((resolve) => {
        const list = document.querySelector('.scroll');
        const times: number[] = [];
        let start = 0;
        let last = 0;
        const step = (now: number): void => {
          if (start === 0) start = now;
          else times.push(now - last);
          last = now;
          const swing = (1 - Math.cos((now - start) / 400)) / 2;
          list?.scrollTo({ top: swing * (list.scrollHeight - list.clientHeight) });
          if (now - start < lengthMs) requestAnimationFrame(step);
          else resolve(times);
        };
        requestAnimationFrame(step);
      }),
    forMs,
  );
}

interface Taken {
  p50: number;
  p95: number;
  dropped: number;
}

function summary(times: number[]): Taken {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  // A frame of twice the usual length has let one go by.
  const dropped = times.filter((time) => time > FRAME_MS * 1.5).length / Math.max(1, times.length);
  return { p50: at(0.5), p95: at(0.95), dropped: Math.round(dropped * 1000) / 1000 };
}

/** One streamed answer in a new tab, and the same answer scrolled once it is whole. */
async function round(tab: SitePage, text: string, isReady: () => Promise<unknown>): Promise<{ streaming: Taken; whole: Taken }> {
  await tab.page.bringToFront();
  const before = await tab.counts();
  await tab.paste(text);
  await tab.pressEnter();
  await tab.page.waitForSelector(`${tab.shape.answer} li`, { timeout: 20_000 });
  const streaming = summary(await frameTimes(tab.page, SCROLL_MS));
  await tab.waitAnswer(before, 30_000);
  await isReady();
  const whole = summary(await frameTimes(tab.page, SCROLL_MS));
  await tab.page.close();
  return { streaming, whole };
}

async function without(browser: Browser, text: string): Promise<{ streaming: Taken; whole: Taken }> {
  const tab = new SitePage(await browser.newPage(), 'chatgpt');
  await tab.goto('/?paste=inline');
  return round(tab, text, () => Promise.resolve());
}

const world = await World.start(name, { chunkMs: CHUNK_MS });
const bare = await launch(name, {
  profile: join(world.folder, 'bare'),
  port: world.sites.port,
  proxy: world.sites.proxy,
  host: null,
  extension: null,
  headless: true,
});
try {
  await world.prepare();
  await world.pages.closePopup();
  const originals = Array.from({ length: VALUES }, (_none, i) => `person.number${i}@many-people-works.com`);
  for (let i = 0; i < rounds; i += 1) {
    const mark = await world.sites.mark();
    const tab = await world.open('chatgpt', '/?paste=inline');
    const drawn = async (): Promise<boolean> => (await revealed(tab.page)).includes(originals.at(-1) ?? '');
    const framed = await round(tab, originals.join(', '), () => until('all are drawn', drawn, 10_000));
    const [sent] = chatRequests(await world.sites.record(mark), 'chatgpt');
    if (!sent) throw new Error('nothing was sent');
    const plain = await without(bare, promptIn(sent, 'chatgpt'));
    const ratio = (of: 'streaming' | 'whole'): number => Math.round((framed[of].p95 / plain[of].p95) * 100) / 100;
    say({ browser: name, round: i, framed, plain, p95Ratio: { streaming: ratio('streaming'), whole: ratio('whole') } });
  }
} finally {
  await bare.close().catch(() => undefined);
  await world.close();
}
