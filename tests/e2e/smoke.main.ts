/** Shows that the sites and the driver work by themselves, without the extension: the server receives the raw text. */
import { launch } from './browsers';
import { freshFolder, SITES, type BrowserName } from './places';
import { SitePage } from './site-page';
import { startSites } from './sites-server';

const browserName: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const folder = freshFolder('smoke');
const sites = await startSites(folder);
const browser = await launch(browserName, { profile: folder, port: sites.port, proxy: sites.proxy, host: null, extension: null, headless: true });
for (const site of SITES) {
  const tab = new SitePage(await browser.newPage(), site);
  tab.page.on('pageerror', (error) => process.stderr.write(`${site}: ${String(error)}\n`));
  tab.page.on('console', (m) => process.stderr.write(`${site} console: ${m.text()}\n`));
  await tab.goto();
  const t = Date.now();
  const how = await tab.send('Hello from [PERSON_1]\nsecond line, mail ana@example.com');
  const received = (await sites.record()).filter((entry) => entry.body.includes('second line'));
  process.stdout.write(`${site}: ${how} ${Date.now() - t} ms; received in ${received.map((entry) => entry.path.slice(0, 90)).join(', ')}\n`);
  process.stdout.write(JSON.stringify(await tab.answerText()).slice(0, 300) + '\n' + tab.page.url() + '\n');
  await tab.page.reload();
  await tab.page.waitForSelector('html[data-ready]');
  process.stdout.write('after reload: ' + JSON.stringify(await tab.promptText()) + '\n');
  await tab.page.screenshot({ path: `${folder}/${site}.png` as `${string}.png` });
  await tab.page.close();
}
process.stdout.write(folder + '\n');
await browser.close();
await sites.stop();
