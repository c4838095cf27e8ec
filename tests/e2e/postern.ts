/** The command line of this checkout: one JSON object per line in, one out (DESIGN section 7). */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './places';

export function postern<T>(command: string, lines: readonly object[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const child = execFile(join(ROOT, 'scripts/postern'), [command, '--jsonl'], { maxBuffer: 1 << 26 }, (error, out) => {
      if (error) reject(error);
      else resolve(out.trimEnd().split('\n').map((line) => JSON.parse(line) as T));
    });
    child.stdin?.end(lines.map((line) => JSON.stringify(line) + '\n').join(''));
  });
}
