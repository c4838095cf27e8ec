/** The demo: a visible browser on the local chat, or, without a display, the same journey headless and told in words. */
import { lookup } from 'node:dns/promises';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { parseArgs } from 'node:util';
import { extensionOrigin, launch } from './browsers';
import { tellJourney } from './demo-journey';
import { endBrowser } from './ending';
import { signalHost, writeLauncher } from './host';
import { type BrowserName, builtExtension, ROOT } from './places';
import { startSites } from './sites-server';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    site: { type: 'string' },
    headless: { type: 'boolean', default: !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'] },
  },
});
const say = (words: string): void => void process.stdout.write(words + '\n');

const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
const isReal = values.site !== undefined;
if (values.site !== undefined) await findOrEnd(values.site);
const folder = join(ROOT, 'out', `run-${name}${isReal ? '-real' : ''}`);
mkdirSync(folder, { recursive: true });
// A folder short enough for a Unix socket, however deep the checkout lies; the host shortens it further if it must.
const home = join(folder, 'home');

const sites = await startSites(folder, { chunkMs: values.headless ? 1 : 18 });
const browser = await launch(name, {
  profile: join(folder, 'profile'),
  port: sites.port,
  proxy: sites.proxy,
  host: writeLauncher(folder, home),
  extension: builtExtension(name),
  headless: values.headless,
  isRealNetwork: isReal,
  leavesSignals: true,
});

/** An address that leads nowhere ends the run in one sentence, before a browser starts. */
async function findOrEnd(site: string): Promise<void> {
  const host = URL.canParse(site) ? new URL(site).hostname : '';
  const isFound = host !== '' && (await lookup(host.replace(/^\[|\]$/g, '')).then(() => true, () => false));
  if (isFound) return;
  process.stderr.write(`run: the address ${site} leads to no site: its name was not found.\n`);
  process.exit(1);
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

let ending: Promise<void> | undefined;
const end = (): Promise<void> => (ending ??= endAll());
async function endAll(): Promise<void> {
  await endBrowser(browser);
  await sites.stop();
  for (const role of ['bridge', 'service'] as const) signalHost(home, role, 'SIGTERM');
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end().finally(() => process.exit(130)));

let isWell = true;
try {
  if (values.headless) isWell = await tellJourney(browser, name, sites, join(ROOT, 'out'), say, values.site);
  else isWell = await showToPerson(browser);
} catch (error) {
  if (ending === undefined) throw error; // A journey that is cut off by Ctrl-C has nothing to report.
} finally {
  await end();
}
process.exitCode = isWell ? 0 : 1;
