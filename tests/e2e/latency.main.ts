/**
 * Added latency, in Chromium with the real host: from the trusted Enter to the start of the prompt's request, with the
 * extension and, in turns, without it; and from Enter to the local answer drawn, which the product itself counts. `node e2e/dist/latency.main.mjs [sends]`; POSTERN_EXTENSION names another build.
 */
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launch } from './browsers';
import { Dice, plant } from './planted';
import { SitePage } from './site-page';
import { attach, atKey, atRequest, percentile, read, type Stamps, wind } from './stopwatch';
import { panelText } from './extension-pages';
import { endOnSignal } from './temporary';
import { until } from './until';
import { World } from './world';

endOnSignal();
const SENDS = Number(process.argv[2] ?? 30);
const LONG_SENDS = Math.max(3, Math.round(SENDS / 6));
/** From the last key to Enter: a quick typist's gap, in which the check must be done. */
const TYPING_PAUSE_MS = 200;
/** A fresh conversation now and then: the page itself slows down as it grows. */
const PER_TAB = 10;

type Way = 'typed' | 'pasted';
interface Row {
  name: string;
  way: Way;
  length: number;
  sends: number;
}
/** Milliseconds: what was held at the key, what at the request, and all from the key to the request. */
interface Times {
  key: number[];
  request: number[];
  whole: number[];
}
const none = (): Times => ({ key: [], request: [], whole: [] });
const bothOf = ({ key, request }: Times): number[] => key.map((value, at) => value + (request[at] ?? 0));

const ROWS: readonly Row[] = [
  { name: '300 characters, checked while typing', way: 'typed', length: 300, sends: SENDS },
  { name: '300 characters, pasted and sent at once', way: 'pasted', length: 300, sends: SENDS },
  { name: '25,000 characters, pasted and sent at once', way: 'pasted', length: 25_000, sends: LONG_SENDS },
  { name: '100,000 characters, pasted and sent at once', way: 'pasted', length: 100_000, sends: LONG_SENDS },
];

const FILLER = 'please look at the plan for the next quarter and say what could be shorter, ';

/** Two private values in a short text, one for each thousand characters in a long one; never the same text twice. */
function textOf(length: number, seed: string): string {
  const dice = new Dice(seed);
  const values = Math.max(2, Math.round(length / 1_000));
  let text = '';
  for (let at = 0; at < values; at += 1) {
    const until = Math.round((length * (at + 1)) / values);
    const value = `write to ${plant('email', dice).original} `;
    text += value;
    while (text.length < until) text += FILLER.slice(0, until - text.length);
  }
  return text.trim();
}

async function openTab(browser: Browser): Promise<SitePage> {
  const page = await browser.newPage();
  await wind(page);
  const tab = new SitePage(page, 'chatgpt');
  await tab.goto('/?paste=inline');
  await attach(page);
  await page.bringToFront();
  return tab;
}

async function send(tab: SitePage, way: Way, text: string): Promise<Stamps> {
  const before = await tab.counts();
  if (way === 'pasted') await tab.paste(text);
  else {
    await tab.insert(text.slice(0, -12));
    await tab.page.keyboard.type(text.slice(-12), { delay: 20 });
    await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE_MS));
  }
  await tab.pressEnter();
  if ((await tab.waitAnswer(before, 30_000)) !== 'answered') throw new Error('the send was not answered');
  return read(tab.page);
}

/** One row: each text goes once with the extension and once without, in turns. */
async function measure(row: Row, browsers: Record<'with' | 'without', Browser>): Promise<Record<'with' | 'without', Times>> {
  const times = { with: none(), without: none() };
  for (let at = 0; at < row.sends; at += PER_TAB) {
    const tabs = { with: await openTab(browsers.with), without: await openTab(browsers.without) };
    for (let turn = -1; turn < Math.min(PER_TAB, row.sends - at); turn += 1) {
      for (const which of ['with', 'without'] as const) {
        const stamps = await send(tabs[which], row.way, textOf(row.length, `${row.name}-${at}-${turn}`));
        // The first send of a tab warms it up.
        if (turn < 0) continue;
        times[which].key.push(atKey(stamps));
        times[which].request.push(atRequest(stamps));
        times[which].whole.push(stamps.began - stamps.key);
      }
    }
    await Promise.all([tabs.with.page.close(), tabs.without.page.close()]);
  }
  return times;
}

const ms = (value: number): string => value.toFixed(1).padStart(8);

/** The page alone takes some of it, too: its median is no latency of ours. */
function addedOf(times: Record<'with' | 'without', Times>): number[] {
  const alone = percentile(bothOf(times.without), 0.5);
  return bothOf(times.with).map((value) => value - alone);
}

function line(row: Row, times: Record<'with' | 'without', Times>): string {
  const added = addedOf(times);
  const between = (part: 'key' | 'request' | 'whole'): number => percentile(times.with[part], 0.5) - percentile(times.without[part], 0.5);
  const cells = [percentile(added, 0.5), percentile(added, 0.95), between('key'), between('request'), between('whole')];
  return `| ${row.name.padEnd(44)} | ${cells.map(ms).join(' | ')} | ${String(added.length).padStart(3)} |`;
}

/** From the gesture to the answer of an exact tool on the screen: the product's own counter, of requests typed by hand. */
async function answers(world: World): Promise<string> {
  await world.pages.setMode('chatgpt', 'balanced');
  await until('the tools are ready', async () => (await world.pages.ask<{ is_answering: boolean }>('popup-worker/status', null)).is_answering);
  await world.pages.closePopup();
  const tab = await world.open('chatgpt');
  await tab.page.bringToFront();
  for (let turn = 0; turn < SENDS; turn += 1) {
    const answer = String(((turn + 3) * (turn + 11)) / 100);
    await tab.clearComposer();
    await tab.type(`What is ${turn + 3}% of ${turn + 11}?`, 20);
    await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE_MS));
    await tab.pressEnter();
    await until('the answer is shown', async () => (await panelText(tab.page)).includes(answer));
  }
  await tab.page.close();
  const { median_local_latency_ms: median, local_latency_n: n } = await world.pages.counters('chatgpt');
  return `an exact tool's answer, from Enter until it is drawn: p50 ${median?.toFixed(1) ?? 'not measured'} ms (n = ${n})\n`;
}

async function main(): Promise<void> {
  const world = await World.start('chromium');
  const bare = { profile: join(world.folder, 'bare'), port: world.sites.port, proxy: world.sites.proxy, host: null, extension: null };
  const without = await launch('chromium', { ...bare, headless: true });
  try {
    await world.prepare();
    await world.pages.closePopup();
    const only = process.argv[3];
    process.stdout.write(`| ${'added milliseconds'.padEnd(44)} |      p50 |      p95 |   at key | at fetch |    whole |   n |\n`);
    const medians: number[] = [];
    for (const row of ROWS.filter(({ name }) => !only || name.includes(only))) {
      const times = await measure(row, { with: world.browser, without });
      medians.push(percentile(addedOf(times), 0.5));
      process.stdout.write(`${line(row, times)}\n`);
    }
    const [quarter, full] = medians.slice(-2);
    if (!only || only.includes('answer')) process.stdout.write(await answers(world));
    if (!only && quarter && full) process.stdout.write(`four times the text takes ${(full / quarter).toFixed(2)} times as long\n`);
  } finally {
    await without.close().catch(() => undefined);
    await world.close();
  }
}

await main();
