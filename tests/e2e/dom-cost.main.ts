/** What the gate costs a page that builds its document: `node e2e/dist/dom-cost.main.mjs`, per browser, with and without the extension's gate. */
import { join } from 'node:path';
import { launch } from './browsers';
import { endBrowser } from './ending';
import { type BrowserName, builtExtension, freshFolder } from './places';
import { SitePage } from './site-page';
import { startSites } from './sites-server';

/** Microseconds for one of each, the best of five rounds. */
function measure(): Record<string, number> {
  const host = document.createElement('div');
  document.body.append(host);
  const rows = Array.from({ length: 200 }, (_none, at) => `<li class="row"><a href="/c/${at}">Row ${at}</a></li>`).join('');
  const sheet = new CSSStyleSheet();
  const work: Record<string, [number, () => void]> = {
    appendChild: [20_000, () => host.appendChild(document.createElement('p'))],
    textContent: [20_000, () => void (host.textContent = 'a few words')],
    setAttribute: [20_000, () => host.setAttribute('class', 'one two')],
    style: [20_000, () => host.style.setProperty('color', 'red')],
    'style.backgroundColor': [20_000, () => void (host.style.backgroundColor = 'red')],
    'style.background': [20_000, () => void (host.style.background = 'red')],
    insertRule: [2_000, () => void sheet.insertRule('p { color: red }')],
    'innerHTML, plain': [2_000, () => void (host.innerHTML = '<p class="a">some <b>words</b></p>')],
    'innerHTML, 200 links': [100, () => void (host.innerHTML = rows)],
  };
  const best: Record<string, number> = {};
  for (const [name, [times, one]] of Object.entries(work)) {
    for (let round = 0; round < 5; round += 1) {
      host.replaceChildren();
      const start = performance.now();
      for (let i = 0; i < times; i += 1) one();
      const each = ((performance.now() - start) * 1_000) / times;
      best[name] = Math.min(best[name] ?? Infinity, Math.round(each * 100) / 100);
    }
  }
  return best;
}

async function run(name: BrowserName, hasGate: boolean): Promise<void> {
  const folder = freshFolder(name);
  const sites = await startSites(folder);
  const extension = hasGate ? builtExtension(name) : null;
  const browser = await launch(name, { profile: join(folder, 'profile'), port: sites.port, proxy: sites.proxy, host: null, extension, headless: true });
  try {
    const tab = new SitePage(await browser.newPage(), 'chatgpt');
    await tab.goto();
    console.log(name, hasGate ? 'with the gate' : 'without', JSON.stringify(await tab.page.evaluate(measure)));
  } finally {
    await endBrowser(browser);
    await sites.stop();
  }
}

for (const name of ['chromium', 'firefox'] as const) for (const hasGate of [false, true]) await run(name, hasGate);
