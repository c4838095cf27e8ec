/**
 * Draws every page in every scene, language and scheme: `node tests/extension/screens/shoot.mjs OUT [filter]`.
 * For the eye; it also fails when anything sticks out of its box at 320 px, also with letters of twice the size, when a
 * value or a line is cut through, a plot is empty, the popup of a calm day needs scrolling, or a script fails.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { PRESSES } from './presses.mjs';
import { SCENES } from './scenes.mjs';
import { stub } from './stub.mjs';

const EXTENSION = resolve(import.meta.dirname, '../../../extension');
// What the browser leaves in its temporary folder goes with ours.
const temporary = mkdtempSync(join(tmpdir(), 'postern-screens-'));
process.env.TMPDIR = temporary;
process.on('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
const [out = 'screens', filter = ''] = process.argv.slice(2);
const KINDS = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** What browsers say of an extension's pages where its manifest says nothing: no code but its own files. */
const PAGES_POLICY = "script-src 'self'; object-src 'self'";

async function fromExtension(name) {
  return import(pathToFileURL(createRequire(join(EXTENSION, 'package.json')).resolve(name)));
}

async function build() {
  const { build: viteBuild } = await fromExtension('vite');
  const { svelte } = await fromExtension('@sveltejs/vite-plugin-svelte');
  const outDir = join(temporary, 'pages');
  const input = ['popup', 'panel', 'options', 'dashboard', 'ledger', 'documents'].map((page) =>
    join(EXTENSION, `entrypoints/${page}.html`),
  );
  await viteBuild({
    root: join(EXTENSION, 'entrypoints'),
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false })],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: { input },
    },
  });
  return outDir;
}

function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = join(folder, new URL(request.url, 'http://x').pathname);
    const body = await readFile(path).catch(() => null);
    response.writeHead(body === null ? 404 : 200, {
      'content-type': KINDS[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': PAGES_POLICY,
    });
    response.end(body);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** Runs inside the page: what sticks out of the window, or of the box it stands in. */
function tooWide() {
  const boxes = [document.documentElement, ...document.querySelectorAll('section, fieldset, label, button, header')];
  return boxes
    .filter((box) => box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1)
    .map((box) => `${box.scrollWidth - box.clientWidth} px too wide: ${box.localName} "${box.innerText.slice(0, 40)}"`);
}

/** Runs inside the page: values broken although they fit into their row, and texts cut off in the middle of a line. */
function cutThrough() {
  const broken = [...document.querySelectorAll('li bdi')].filter((value) => {
    const range = document.createRange();
    range.selectNodeContents(value);
    const lines = [...range.getClientRects()];
    const width = lines.reduce((sum, { width: one }) => sum + one, 0);
    return lines.length > 1 && width < value.closest('li').clientWidth;
  });
  const halved = [...document.querySelectorAll('p.scrolls')].filter((text) => {
    const line = Number.parseFloat(getComputedStyle(text).lineHeight);
    const rest = text.clientHeight % line;
    return text.scrollHeight > text.clientHeight + 1 && Math.min(rest, line - rest) > 1;
  });
  return [...broken, ...halved].map((one) => `cut through: "${one.textContent.slice(0, 40)}"`);
}

/** Runs inside the page: places for drawings in which nothing was drawn. */
function blank() {
  const isBlank = (canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return !new Uint32Array(data.buffer).some((pixel) => pixel !== 0);
  };
  return [...document.querySelectorAll('canvas')]
    .filter(isBlank)
    .map((canvas) => `nothing drawn: "${canvas.closest('figure').innerText.slice(0, 40)}"`);
}

/** Browsers show a popup no taller than this; the rest is scrolled to. */
const POPUP_PX = 600;

/** Runs inside the page: as a reader's own setting for text does it, all letters twice as large and nothing else. */
function doubleLetters() {
  const sizes = [...document.querySelectorAll('*')].map((one) => [one, Number.parseFloat(getComputedStyle(one).fontSize)]);
  for (const [one, size] of sizes) one.style.fontSize = `${2 * size}px`;
}

async function shoot(browser, origin, { page: name, scene, locale, scheme, width, isLarge = false }) {
  const messages = JSON.parse(await readFile(join(EXTENSION, `public/_locales/${locale}/messages.json`), 'utf8'));
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewport({ width, height: 600, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluateOnNewDocument(stub, messages, SCENES[name][scene]);
  await page.goto(`${origin}/${name}.html#${SCENES[name][scene].__hash ?? 'ticket-0001'}`);
  await new Promise((done) => setTimeout(done, 350));
  for (const press of PRESSES[`${name}/${scene}`] ?? []) {
    await page.click(press);
    await new Promise((done) => setTimeout(done, 120));
  }
  if (isLarge) await page.evaluate(doubleLetters);
  for (const look of [tooWide, cutThrough, blank]) errors.push(...(await page.evaluate(look)));
  const height = await page.evaluate(() => document.body.scrollHeight);
  if (`${name}/${scene}` === 'popup/calm' && locale === 'en' && !isLarge && height > POPUP_PX)
    errors.push(`${height} px tall`);
  const size = isLarge ? `${width}-large` : width;
  await page.screenshot({
    path: join(out, `${name}-${scene}-${locale}-${scheme}-${size}.png`),
    // The browser resizes the page for it, which a line of the card takes for a narrow frame.
    fullPage: height > 600,
  });
  await page.close();
  return errors.map((error) => `${name}/${scene} ${locale} ${scheme} ${size}: ${error}`);
}

function* plans() {
  for (const [page, scenes] of Object.entries(SCENES)) {
    for (const scene of Object.keys(scenes)) {
      const isAnswer = ['answered', 'kept', 'asking', 'wrong', 'repeated', 'long'].includes(scene);
      const isTable = page === 'panel' && scene.startsWith('batch');
      const widths = { popup: 372, panel: 340, options: 900, dashboard: 1000, ledger: 960, documents: 1140 };
      const width = isTable ? 680 : isAnswer ? 520 : widths[page];
      yield { page, scene, locale: 'en', scheme: 'light', width };
      yield { page, scene, locale: 'de', scheme: 'dark', width: 320 };
      yield { page, scene, locale: 'ar', scheme: 'light', width: 320 };
      if (page !== 'popup') continue;
      for (const locale of ['en', 'de', 'ar']) yield { page, scene, locale, scheme: 'light', width: 320, isLarge: true };
    }
  }
}

mkdirSync(out, { recursive: true });
const server = await serve(await build());
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--hide-scrollbars'],
});
const faults = [];
const origin = `http://127.0.0.1:${server.address().port}`;
for (const plan of plans()) {
  if (`${plan.page}-${plan.scene}-${plan.locale}`.includes(filter)) faults.push(...(await shoot(browser, origin, plan)));
}
await browser.close();
server.close();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
