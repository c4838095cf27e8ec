/**
 * What drawing 200 originals costs while an answer streams and once it is whole, with the user scrolling all the time: frames
 * with the extension and without, in turns. `POSTERN_BROWSER=... node e2e/dist/reveal-frames.main.mjs [rounds]`; without the
 * variable, one browser after the other.
 */
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { chatRequests, promptIn } from './bodies';
import { launch } from './browsers';
import { revealed } from './extension-pages';
import { frameTimes, type Taken, taken } from './frame-times';
import type { BrowserName } from './places';
import { SitePage } from './site-page';
import { percentile } from './stopwatch';
import { endOnSignal } from './temporary';
import { until } from './until';
import { World } from './world';

endOnSignal();
const VALUES = 200;
const CHUNK_MS = 40;
const SCROLL_MS = 2_500;

const given = process.env['POSTERN_BROWSER'];
const browsers: BrowserName[] = given ? [given === 'firefox' ? 'firefox' : 'chromium'] : ['chromium', 'firefox'];
const rounds = Number(process.argv[2] ?? 5);

type Part = 'streaming' | 'whole';
type Round = Record<Part, Taken>;

/** One streamed answer in a new tab, and the same answer scrolled once it is whole. */
async function play(tab: SitePage, text: string, isReady: () => Promise<unknown>): Promise<Round> {
  await tab.page.bringToFront();
  const before = await tab.counts();
  await tab.paste(text);
  await tab.pressEnter();
  await tab.page.waitForSelector(`${tab.shape.answer} li`, { timeout: 20_000 });
  const streaming = taken(await frameTimes(tab.page, SCROLL_MS, true));
  await tab.waitAnswer(before, 30_000);
  await isReady();
  const whole = taken(await frameTimes(tab.page, SCROLL_MS));
  await tab.page.close();
  return { streaming, whole };
}

async function without(browser: Browser, text: string): Promise<Round> {
  const tab = new SitePage(await browser.newPage(), 'chatgpt');
  await tab.goto('/?paste=inline');
  return play(tab, text, () => Promise.resolve());
}

/** Also says what the site got, which is what the bare page sends: both show the same answer. */
async function withOriginals(world: World, originals: readonly string[]): Promise<{ round: Round; prompt: string }> {
  const mark = await world.sites.mark();
  const tab = await world.open('chatgpt', '/?paste=inline');
  const drawn = async (): Promise<boolean> => (await revealed(tab.page)).includes(originals.at(-1) ?? '');
  const round = await play(tab, originals.join(', '), () => until('all are drawn', drawn, 20_000));
  const [sent] = chatRequests(await world.sites.record(mark), 'chatgpt');
  if (!sent) throw new Error('nothing was sent');
  return { round, prompt: promptIn(sent, 'chatgpt') };
}

const median = (of: readonly Round[], part: Part, what: keyof Taken): number =>
  percentile(
    of.map((one) => one[part][what]),
    0.5,
  );
const cell = (value: number): string => value.toFixed(1).padStart(7);

function report(name: BrowserName, framed: readonly Round[], bare: readonly Round[]): void {
  for (const part of ['streaming', 'whole'] as const) {
    const late = [median(framed, part, 'latePercent'), median(bare, part, 'latePercent')].map(cell);
    const p95 = [median(framed, part, 'p95Ms'), median(bare, part, 'p95Ms')];
    const ratio = ((p95[0] ?? 0) / (p95[1] ?? 1)).toFixed(2).padStart(5);
    const cells = [name.padEnd(8), part.padEnd(9), ...late, ...p95.map(cell), ratio, String(framed.length).padStart(2)];
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  }
}

async function bench(name: BrowserName): Promise<void> {
  const world = await World.start(name, { chunkMs: CHUNK_MS });
  const ways = {
    profile: join(world.folder, 'bare'),
    port: world.sites.port,
    proxy: world.sites.proxy,
    host: null,
    extension: null,
  };
  const bare = await launch(name, { ...ways, headless: true });
  try {
    await world.prepare();
    await world.pages.closePopup();
    const originals = Array.from({ length: VALUES }, (_none, i) => `person.number${i}@many-people-works.com`);
    const [framed, plain]: [Round[], Round[]] = [[], []];
    // The first round warms both up; in every other one the bare page goes first.
    let { prompt } = await withOriginals(world, originals);
    await without(bare, prompt);
    for (let i = 0; i < rounds; i += 1) {
      if (i % 2 === 1) plain.push(await without(bare, prompt));
      const played = await withOriginals(world, originals);
      ({ prompt } = played);
      framed.push(played.round);
      if (i % 2 === 0) plain.push(await without(bare, prompt));
    }
    report(name, framed, plain);
  } finally {
    await bare.close().catch(() => undefined);
    await world.close();
  }
}

process.stdout.write('| browser  | answer    | late, % | without | p95, ms | without | ratio |  n |\n');
for (const name of browsers) await bench(name);
