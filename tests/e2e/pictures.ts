/** Pictures of texts: taken as a person takes a screenshot, and read by the program that the host reads them with. */
import { execFileSync } from 'node:child_process';
import { crc32 } from 'node:zlib';
import { PYTHON, ROOT } from './places';
import type { World } from './world';

const READ = `
import sys
from native_host.service.build_documents import FileDocuments
room = FileDocuments()
document = room.read(sys.stdin.buffer.read(), "a.png", lambda: 60.0)
room.close()
assert all(one.reason.value == "unsure" for one in document.unread), document.unread
print("\\n".join(one.text for one in document.segments))
`;
const HEAD = 8;
const IHDR_END = 33;

/** What is written in it. */
export const wordsIn = (picture: Buffer): string =>
  execFileSync(PYTHON, ['-c', READ], { cwd: ROOT, input: picture, env: { ...process.env, PYTHONPATH: ROOT } }).toString('utf8');

export async function screenshot(world: World, lines: readonly string[]): Promise<Buffer> {
  const page = await world.browser.newPage();
  try {
    await page.setContent(lines.map((line) => `<p style="font: 28px sans-serif; margin: 24px">${line}</p>`).join(''));
    return Buffer.from(await page.screenshot());
  } finally {
    await page.close();
  }
}

/** The same picture with a comment in its file. */
export function commented(png: Buffer, comment: string): Buffer {
  const body = Buffer.from(`tEXtComment\0${comment}`, 'latin1');
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([png.subarray(0, IHDR_END), length, body, sum, png.subarray(IHDR_END)]);
}

/** The names of a PNG's chunks, each once; what stands behind the last one is named, too. */
export function chunksOf(png: Buffer): string[] {
  const names = new Set<string>();
  let at = HEAD;
  while (at + 8 <= png.length) {
    const name = png.toString('latin1', at + 4, at + 8);
    names.add(name);
    at += png.readUInt32BE(at) + 12;
    if (name === 'IEND') break;
  }
  if (at !== png.length) names.add('behind the end');
  return [...names];
}
