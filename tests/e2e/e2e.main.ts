/** All suites in one browser: `POSTERN_BROWSER=chromium|firefox node e2e/dist/e2e.main.mjs [suite ...]`. */
import { ringSuite } from '../adversary/ring';
import { isBuilt } from './browsers';
import type { BrowserName } from './places';
import { endOnSignal } from './temporary';
import { behaviourSuite } from './suites/behaviour.suite';
import { cardSuite } from './suites/card.suite';
import { chaosSuite } from './suites/chaos.suite';
import { demoSuite } from './suites/demo.suite';
import { editorsSuite } from './suites/editors.suite';
import { failuresSuite } from './suites/failures.suite';
import { forgetSuite } from './suites/forget.suite';
import { orphanSuite } from './suites/orphan.suite';
import { privacySuite } from './suites/privacy.suite';
import { revealSuite } from './suites/reveal.suite';
import { textareaSuite } from './suites/textarea.suite';
import { virtualSuite } from './suites/virtual.suite';

const SUITES: Record<string, (name: BrowserName) => void> = {
  privacy: privacySuite,
  behaviour: behaviourSuite,
  card: cardSuite,
  demo: demoSuite,
  editors: editorsSuite,
  textarea: textareaSuite,
  reveal: revealSuite,
  virtual: virtualSuite,
  ring: ringSuite,
  failures: failuresSuite,
  forget: forgetSuite,
  orphan: orphanSuite,
  chaos: chaosSuite,
};

endOnSignal();
const browser: BrowserName = process.env['POSTERN_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
if (!isBuilt(browser)) throw new Error('the extension is not built: run npm run build in extension/ first');
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(SUITES)) {
  const suite = SUITES[name];
  if (!suite) throw new Error(`no suite ${name}; there are ${Object.keys(SUITES).join(', ')}`);
  suite(browser);
}
