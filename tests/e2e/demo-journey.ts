/** Three prompts with private data and one that is answered here: what was typed, what the server received, what the user sees, what the counters say. */
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { chatRequests, promptIn } from './bodies';
import { type CounterSet, ExtensionPages, panelText, revealed } from './extension-pages';
import { whenItAnswers } from './demo-patience';
import { leaks } from './leaks';
import type { BrowserName } from './places';
import { SitePage } from './site-page';
import type { SitesServer } from './sites-server';
import { until } from './until';

/** `parts`: what of a value would tell as much as the whole. */
const PROMPTS: { text: string; originals: string[]; parts?: string[] }[] = [
  {
    text: 'Write a short, friendly reply to mira.halvorsen@lindqvist-works.com and offer a call on +49 30 90182345 tomorrow.',
    originals: ['mira.halvorsen@lindqvist-works.com', '+49 30 90182345'],
  },
  {
    text: 'Turn this into one polite sentence: please refund to DE89 3704 0044 0532 0130 00,\nthe parcel went to 412 Juniper Lane, Springfield, IL 62704.',
    originals: ['DE89 3704 0044 0532 0130 00', '412 Juniper Lane, Springfield, IL 62704'],
    parts: ['412 Juniper Lane', 'Springfield', '62704'],
  },
  {
    text: 'Why does this log line look wrong? 10:42 worker on 84.23.110.7 for user tomasz.szabo@varga-works.com: job took 913 ms',
    originals: ['84.23.110.7', 'tomasz.szabo@varga-works.com'],
  },
];

/** An exact tool answers it: nothing is sent. */
const EXACT = { text: 'What is 17% of 340?', answer: '57.8' };

type Say = (words: string) => void;

const shot = (page: Page, path: string): Promise<unknown> => page.screenshot({ path: path as `${string}.png` });
const STILL_MS = 400;
const indented = (text: string): string => text.trim().replace(/\n+/g, '\n             ');

export async function tellJourney(
  browser: Browser,
  name: BrowserName,
  sites: SitesServer,
  out: string,
  say: Say,
): Promise<boolean> {
  const pages = new ExtensionPages(browser, name);
  const tab = new SitePage(await browser.newPage(), 'chatgpt');
  await tab.goto();
  await pages.waitForHost();
  await tab.page.bringToFront();
  await forgetEarlierRuns(pages);
  await tab.page.bringToFront();
  let isWell = true;
  for (const [i, prompt] of PROMPTS.entries()) isWell = (await tell(tab, sites, prompt, i, say)) && isWell;
  isWell = (await tellAnswer(tab, sites, PROMPTS.length + 1, say)) && isWell;
  await settled(tab.page);
  await shot(tab.page, join(out, `page-${name}.png`));
  await tellCounters(pages, name, out, say);
  return isWell;
}

/** What an earlier run asked is not to be answered from it: this one shows the way to the site. */
async function forgetEarlierRuns(pages: ExtensionPages): Promise<void> {
  const asked = PROMPTS.map(({ text }) => text);
  const { answers } = await whenItAnswers(() => pages.ask<{ answers: { id: number; request: string }[] }>('popup-worker/answers', null));
  const old = answers.filter(({ request }) => asked.includes(request)).map(({ id }) => id);
  if (old.length > 0) await whenItAnswers(() => pages.ask('popup-worker/forget-answers', { answers: old }));
  const isReady = async (): Promise<boolean> => (await pages.ask<{ is_answering: boolean }>('popup-worker/status', null)).is_answering;
  await until('the tools are ready', isReady, 30_000).catch(() => undefined);
}

/** Where the site's step does not answer here (redact, off), the prompt goes to the site, and that is what is told. */
async function tellAnswer(tab: SitePage, sites: SitesServer, n: number, say: Say): Promise<boolean> {
  const mark = await sites.mark();
  await tab.type(EXACT.text);
  await tab.pressEnter();
  const isShown = async (): Promise<boolean> => (await panelText(tab.page)).includes(EXACT.answer);
  const isAnswered = await until('the answer is shown', isShown, 4_000).catch(() => false);
  const got = chatRequests(await sites.record(mark), 'chatgpt').map((entry) => promptIn(entry, 'chatgpt'));
  say(`\n${n}. typed      ${EXACT.text}`);
  say(`   received   ${got.length > 0 ? indented(got.join('\n')) : 'nothing'}`);
  say(`   user sees  ${isAnswered ? `answered here, beside the composer: ${EXACT.answer}` : 'the site’s own answer'}`);
  return isAnswered ? got.length === 0 : got.length === 1;
}

/** The last lines of an answer are drawn when it has come to rest: a picture before that shows its placeholders. */
async function settled(page: Page): Promise<void> {
  let before = -1;
  await until('all values are drawn', async () => {
    const now = (await revealed(page)).length;
    const isSame = now === before && now > 0;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, STILL_MS));
    return isSame;
  }, 8_000).catch(() => undefined);
}

async function tell(tab: SitePage, sites: SitesServer, prompt: (typeof PROMPTS)[number], i: number, say: Say): Promise<boolean> {
  const { text, originals, parts = [] } = prompt;
  const mark = await sites.mark();
  const before = await tab.counts();
  await tab.type(text);
  await tab.pressEnter();
  const outcome = await tab.waitAnswer(before, 8_000).catch(() => 'held');
  const record = await sites.record(mark);
  const got = chatRequests(record, 'chatgpt').map((entry) => promptIn(entry, 'chatgpt'));
  const leaked = leaks(record, [...originals, ...parts]);
  await until('originals shown', async () => originals.every((each) => shown.includes(each)) || ((shown = await revealed(tab.page)), false), 4_000).catch(() => undefined);
  say(`\n${i + 1}. typed      ${indented(text)}`);
  say(`   received   ${got.length > 0 ? indented(got.join('\n')) : 'nothing'}`);
  say(`   user sees  ${outcome === 'answered' ? indented(seen(originals)) : indented(`held: ${await panelText(tab.page)}`)}`);
  say(`   originals in any of ${record.length} requests: ${leaked.length === 0 ? 'none' : leaked.map(({ where }) => where).join(', ')}`);
  // What was held still stands there, and the next prompt would be typed behind it.
  if (outcome !== 'answered') await tab.clearComposer();
  return leaked.length === 0 && outcome === 'answered';
}
let shown = '';

/** Of this prompt's values, those that the frames draw over its placeholders. */
function seen(originals: string[]): string {
  const drawn = originals.filter((each) => shown.includes(each));
  return drawn.length === 0 ? '(nothing was put back)' : `over the placeholders: ${drawn.join(' · ')}`;
}

const WORDS: Record<keyof CounterSet, string> = {
  checked: 'prompts checked',
  released: 'sent',
  held: 'held',
  unprotected: 'sent unprotected',
  values_by_type: 'values replaced',
  private_bytes_kept_local: 'private bytes kept here',
  avoided_round_trips: 'round trips avoided',
  median_local_latency_ms: 'median local answer, ms',
  local_latency_n: 'local answers, n',
  fallback_quality_gain: 'quality gain of asking',
  fallback_quality_gain_n: 'quality gain, n',
  fallback_quality_gain_low: 'quality gain, 95 % from',
  fallback_quality_gain_high: 'quality gain, 95 % to',
  added_latency_p50_ms: 'added delay, median ms',
  added_latency_p95_ms: 'added delay, 95 % within ms',
  added_latency_n: 'added delay, n',
};

function told(value: CounterSet[keyof CounterSet]): string {
  if (value === null) return 'not measured';
  if (typeof value === 'number') return String(value);
  return Object.entries(value).map(([type, count]) => `${count} ${type}`).join(', ') || 'none';
}

async function tellCounters(pages: ExtensionPages, name: BrowserName, out: string, say: Say): Promise<void> {
  const counters = await pages.counters('chatgpt');
  say('\nCounters of this site today, this run and earlier ones:');
  for (const [key, words] of Object.entries(WORDS)) say(`   ${words.padEnd(28)} ${told(counters[key as keyof CounterSet])}`);
  await pages.closePopup(); // A new one shows the new counters; Firefox never reports a reload of an extension's page.
  const popup = await pages.popup();
  await popup.setViewport({ width: 372, height: 1000 });
  await until('the popup is drawn', async () => (await popup.evaluate(() => document.body.innerText.length)) > 40);
  await popup.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await shot(popup, join(out, `popup-${name}.png`));
  say(`\nPictures: ${join(out, `page-${name}.png`)} and popup-${name}.png`);
}
