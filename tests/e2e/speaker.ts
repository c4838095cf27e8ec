/** A language model of this machine that says the same to everything, word by word, and takes its time as a useful one does. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PYTHON, ROOT } from './places';

/** What the model says, whatever it is asked; a good summary of `about(…)` and a weak one of BARE. */
export const PIECES = [
  ...['The **boiler**', ' is', ' re', 'placed', ' in', ' Mar', 'ch;', ' the', ' one', ' to', ' ask', ' is na'],
  ...['med', ' in the', ' te', 'xt,', ' wi', 'th', ' an', ' ad', 'dress', ' to wr', 'ite', ' to.'],
];
export const DRAWN = PIECES.join('').replaceAll('**', '');
/** Products of large matrices for each word, so that it takes as long as a model of a useful size. */
const BURDEN = 28;

/** By the product's own file formats, as `postern models pull`, `bench` and `use` leave them. */
export function furnishSpeaker(home: string): void {
  const made = [join(home, 'data/models'), JSON.stringify(PIECES), String(BURDEN)];
  execFileSync(PYTHON, ['-m', 'tests.native_host.inference.language.speaker', ...made], { cwd: ROOT });
}
