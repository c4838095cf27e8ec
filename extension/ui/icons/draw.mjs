/**
 * Draws the toolbar's pictures from ui/gate.ts into public/icon: `node ui/icons/draw.mjs` (needs Node 22.18, or 20 with
 * esbuild beside it, and a Chromium named by CHROMIUM). The pictures are committed; run this after changing a shape.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ICONS = resolve(import.meta.dirname, '../../public/icon');
const SIZES = [16, 32, 48, 128];
/** Tones that stand out on light and on dark toolbars alike. */
const TONES = { protected: '#12937a', not_proven: '#c98a12', not_protected: '#d2483b', off: '#868a84', alarm: '#d2483b' };
const folder = mkdtempSync(join(tmpdir(), 'postern-icons-'));
process.env.TMPDIR = folder; // Also for what the browser would leave beside it.
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

async function shapes() {
  const outfile = join(folder, 'gate.mjs');
  await build({ entryPoints: [resolve(import.meta.dirname, '../gate.ts')], format: 'esm', outfile });
  return import(pathToFileURL(outfile));
}

function svg({ ARCH, DOOR, OUTLINE }, look, size) {
  const tone = TONES[look];
  const inside =
    look === 'off'
      ? `<path d="${OUTLINE.d}" fill="none" stroke="${tone}" stroke-width="${OUTLINE.width}" stroke-dasharray="${OUTLINE.dashes}"/>`
      : `<path d="${ARCH}${DOOR[look]}" fill="${tone}" fill-rule="evenodd"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="2.5 1.5 27 29">${inside}</svg>`;
}

function rasterised(pictures) {
  const images = pictures.map(
    ({ name, size, svg }) =>
      `<img id="${name}" width="${size}" height="${size}" src="data:image/svg+xml,${encodeURIComponent(svg)}">`,
  );
  // Drawn in the load event itself: the DOM is dumped right after it.
  const html = `${images.join('')}<pre></pre><script>onload = () => {
    const lines = [...document.images].map((image) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d').drawImage(image, 0, 0, image.width, image.height);
      return image.id + ' ' + canvas.toDataURL('image/png').split(',')[1];
    });
    document.querySelector('pre').textContent = lines.join('\\n');
  };</script>`;
  const page = join(folder, 'draw.html');
  writeFileSync(page, html);
  const flags = ['--headless=new', '--no-sandbox', `--user-data-dir=${join(folder, 'profile')}`, '--dump-dom'];
  const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const dom = execFileSync(chromium, [...flags, pathToFileURL(page).href], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return [...dom.matchAll(/([a-z_]*-?\d+) ([A-Za-z0-9+/=]{60,})/g)].map(([, name, data]) => [
    name,
    Buffer.from(data, 'base64'),
  ]);
}

const drawn = await shapes();
const pictures = SIZES.flatMap((size) => [
  ...drawn.GATE_LOOKS.map((look) => ({ name: `${look}-${size}`, size, svg: svg(drawn, look, size) })),
  { name: `${size}`, size, svg: svg(drawn, 'protected', size) },
]);
const files = rasterised(pictures);
if (files.length !== pictures.length) throw new Error(`drew ${files.length} of ${pictures.length}`);
mkdirSync(ICONS, { recursive: true });
for (const [name, data] of files) writeFileSync(join(ICONS, `${name}.png`), data);
