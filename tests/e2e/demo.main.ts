/** The demo: a visible browser on the local chat, or, without a display, the same journey headless and told in words. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { parseArgs } from 'node:util';
import { extensionOrigin, launch } from './browsers';
import { tellJourney } from './demo-journey';
import { endBrowser } from './ending';
import { hostProcesses, writeLauncher } from './host';
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
});

async function showToPerson(shown: Browser): Promise<void> {
  const page = (await shown.pages())[0] ?? (await shown.newPage());
  await page.goto(values.site ?? 'https://chatgpt.com/', { waitUntil: 'domcontentloaded' });
  say(isReal ? `Open: ${values.site}` : 'Open: the local demo chat. Type something private and press Enter.');
  say(`The popup as a page: ${extensionOrigin(name)}/popup.html`);
  say('Close the browser to end.');
  await new Promise<void>((resolve) => shown.once('disconnected', () => resolve()));
}

let isWell = true;
try {
  if (values.headless) isWell = await tellJourney(browser, name, sites, join(ROOT, 'out'), say, values.site);
  else await showToPerson(browser);
} finally {
  await endBrowser(browser);
  await sites.stop();
  for (const { pid } of hostProcesses(home)) process.kill(pid, 'SIGTERM');
}
process.exitCode = isWell ? 0 : 1;
