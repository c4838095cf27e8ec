/** The demo: a visible browser on the local chat, or, without a display, the same journey headless and told in words. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { parseArgs } from 'node:util';
import { extensionOrigin, launch } from './browsers';
import { tellJourney } from './demo-journey';
import { failureInWords } from './demo-patience';
import { endBrowser } from './ending';
import { signalHost, writeLauncher } from './host';
import { type BrowserName, builtExtension, ROOT } from './places';
import { type SitesServer, startSites } from './sites-server';
import { endOnSignal, endThoseLeft, TEMPORARY } from './temporary';

/** Together below three seconds, after which a person presses Ctrl-C again. */
const CLOSE_MS = 1_500;
const LEFT_MS = 1_000;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    site: { type: 'string' },
    headless: { type: 'boolean', default: false },
  },
});
const say = (words: string): void => void process.stdout.write(words + '\n');

const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
const isReal = values.site !== undefined;
/** What outlives the run: the host's counters, and the profile in which a person has signed in to the real site. */
const kept = join(ROOT, 'out', `run-${name}${isReal ? '-real' : ''}`);
const home = join(kept, 'home');

let sites: SitesServer | undefined;
let browser: Browser | undefined;
let ending: Promise<void> | undefined;
const end = (): Promise<void> => (ending ??= endAll());
async function endAll(): Promise<void> {
  if (browser) await endBrowser(browser, CLOSE_MS);
  for (const role of ['bridge', 'service'] as const) signalHost(home, role, 'SIGTERM');
  await Promise.all([sites?.stop(), endThoseLeft(LEFT_MS)]);
}
endOnSignal(() => end().finally(() => process.stderr.write('run: stopped.\n')));

async function show(): Promise<boolean> {
  mkdirSync(kept, { recursive: true });
  sites = await startSites(TEMPORARY, { chunkMs: values.headless ? 1 : 18 });
  say(`Starting ${name === 'firefox' ? 'Firefox' : 'Chromium'} ...`);
  browser = await launch(name, {
    profile: join(isReal ? kept : TEMPORARY, 'profile'),
    port: sites.port,
    proxy: sites.proxy,
    host: writeLauncher(TEMPORARY, home),
    extension: builtExtension(name),
    headless: values.headless,
    isRealNetwork: isReal,
  });
  if (values.headless) return tellJourney(browser, name, sites, join(ROOT, 'out'), say);
  return showToPerson(browser);
}

async function showToPerson(shown: Browser): Promise<boolean> {
  const page = (await shown.pages())[0] ?? (await shown.newPage());
  const isOpen = await page.goto(values.site ?? 'https://chatgpt.com/', { waitUntil: 'domcontentloaded' }).then(() => true, () => false);
  if (!isOpen && shown.connected) {
    process.stderr.write(`run: ${values.site ?? 'the demo chat'} could not be opened in the browser.\n`);
    return false;
  }
  say(isReal ? `Open: ${values.site}` : 'Open: the local demo chat. Type something private and press Enter.');
  say(`The popup as a page: ${extensionOrigin(name)}/popup.html`);
  say('Close the browser to end.');
  if (shown.connected) await new Promise<void>((resolve) => shown.once('disconnected', () => resolve()));
  return true;
}

try {
  process.exitCode = (await show()) ? 0 : 1;
} catch (error) {
  if (ending === undefined) {
    // A journey that is cut off by Ctrl-C has nothing to report.
    process.exitCode = 1;
    process.stderr.write(failureInWords(error));
  }
} finally {
  await end();
}
