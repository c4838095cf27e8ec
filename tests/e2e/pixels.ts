/** What a person sees of a tab, as pixels: the only way to look into a closed shadow root in both browsers. */
import { writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

export type Color = readonly [red: number, green: number, blue: number];

/** The smallest box around some pixels, ends not included. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export class Pixels {
  readonly #bytes: Buffer;
  readonly #channels: number;

  constructor(
    readonly width: number,
    readonly height: number,
    channels: number,
    bytes: Buffer,
  ) {
    this.#channels = channels;
    this.#bytes = bytes;
  }

  colorAt(x: number, y: number): Color {
    const at = (y * this.width + x) * this.#channels;
    return [this.#bytes[at] ?? 0, this.#bytes[at + 1] ?? 0, this.#bytes[at + 2] ?? 0];
  }

  /** One entry for each row of `within` that holds such a colour, with the first and the last such pixel. */
  rows(isIt: (color: Color) => boolean, within: Area = { left: 0, top: 0, right: this.width, bottom: this.height }): Area[] {
    const found: Area[] = [];
    for (let y = Math.max(0, Math.floor(within.top)); y < Math.min(this.height, within.bottom); y += 1) {
      const row: number[] = [];
      for (let x = Math.max(0, Math.floor(within.left)); x < Math.min(this.width, within.right); x += 1) if (isIt(this.colorAt(x, y))) row.push(x);
      const [first, last] = [row[0], row.at(-1)];
      if (first !== undefined && last !== undefined) found.push({ left: first, top: y, right: last + 1, bottom: y + 1 });
    }
    return found;
  }
}

/** Rows that touch one another, as one box each: one for each line of text. */
export function bands(rows: readonly Area[], gap = 1): Area[] {
  const found: Area[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (!last || row.top > last.bottom + gap - 1) found.push({ ...row });
    else Object.assign(last, { left: Math.min(last.left, row.left), right: Math.max(last.right, row.right), bottom: row.bottom });
  }
  return found;
}

export const isColor =
  (wanted: Color, tolerance = 40) =>
  (color: Color): boolean =>
    wanted.every((value, at) => Math.abs(value - (color[at] ?? 0)) <= tolerance);

/** `POSTERN_LOOK` names a folder that keeps the picture, for the eye. */
export async function look(page: Page, name: string): Promise<Pixels> {
  const png = Buffer.from(await page.screenshot());
  const folder = process.env['POSTERN_LOOK'];
  if (folder) writeFileSync(`${folder}/${name}.png`, png);
  return readPng(png);
}

const COLOR_TYPES: Record<number, number> = { 2: 3, 6: 4 };

/** As browsers write it: eight bits a channel, not interlaced. */
function readPng(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = COLOR_TYPES[png[25] ?? 0];
  if (png[24] !== 8 || channels === undefined || png[28] !== 0) throw new Error('not the kind of PNG that browsers write');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return new Pixels(width, height, channels, unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels));
}

/** Each row says how it was made from its neighbours to the left and above. */
function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= channels ? (out[at - channels] ?? 0) : 0;
      const up = y > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (out[at - stride - channels] ?? 0) : 0;
      out[at] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner)) & 0xff;
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
  if ((toLeft ?? 0) <= (toUp ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toUp ?? 0) <= (toCorner ?? 0) ? up : corner;
}
