/** Documents of every kind, made and read again by the programs in `kinds/`, which know nothing of the host. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Arrived } from './attaching';
import { PYTHON, ROOT } from './places';
import { Dice, plant } from './planted';
import type { Entry } from './sites-server';

export interface Paper {
  kind: string;
  name: string;
  /** Under which its copy has to arrive, and of which kind that is. */
  arrives: string;
  copy: string;
  planted: string[];
  says: string[];
  boxes: number[][];
}

/** What another reader says of a file that arrived. `shades` and `ink`: of a picture. */
export interface Seen {
  name: string;
  failure?: string;
  missing?: string[];
  said?: string;
  shades?: number[];
  ink?: boolean;
}

interface Looked {
  files: Seen[];
  /** Where which planted values were found. */
  left: Record<string, string[]>;
}

const VALUES_OF_A_PAPER = { email: 18, iban: 2, card: 2, phone: 1 };

function run<T>(program: string, args: readonly string[], input: unknown): T {
  const options = { cwd: ROOT, input: JSON.stringify(input), maxBuffer: 1 << 28 };
  return JSON.parse(execFileSync(PYTHON, ['-Wignore', '-m', `tests.e2e.kinds.${program}`, ...args], options).toString('utf8')) as T;
}

/** One paper of each kind, in that folder. Every value in them is another one. */
export function makePapers(folder: string, kinds: readonly string[], seed: string): Paper[] {
  const dice = new Dice(seed);
  const values = Object.fromEntries(
    Object.entries(VALUES_OF_A_PAPER).map(([kind, count]) => {
      const found = new Set<string>();
      while (found.size < count * kinds.length) found.add(plant(kind, dice).original);
      return [kind, [...found]];
    }),
  );
  return run('make', [folder, ...kinds], values);
}

export const pathsOf = (folder: string, papers: readonly Paper[]): string[] => papers.map(({ name }) => join(folder, name));

/** Opens what arrived of these papers, and searches every byte that the server was sent for each value in them. */
export function look(papers: readonly Paper[], arrived: readonly Arrived[], entries: readonly Entry[]): Looked {
  const files = papers.map((paper) => {
    const file = arrived.find(({ name }) => name === paper.arrives);
    return { ...paper, name: paper.arrives, data: (file?.bytes ?? Buffer.alloc(0)).toString('base64') };
  });
  const sent = entries.map((entry): [string, Buffer] => {
    const head = [entry.path, ...entry.headers.map((pair) => pair.join(': '))].join('\n');
    return [`${entry.n} ${entry.method} ${entry.host}${entry.path}`, Buffer.concat([Buffer.from(`${head}\n\n`), entry.body])];
  });
  const bodies = arrived.map(({ name, bytes }): [string, Buffer] => [`the file ${name}`, bytes]);
  const bytes = Object.fromEntries([...sent, ...bodies].map(([place, data]) => [place, data.toString('base64')]));
  return run('look', [], { files, bytes, planted: papers.flatMap(({ planted }) => planted) });
}
