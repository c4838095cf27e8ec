/** All suites in one browser: `POSTERN_BROWSER=chromium|firefox node e2e/dist/e2e.main.mjs [suite ...]`. */
import { isBuilt } from './browsers';
import type { BrowserName } from './places';
import { SUITES } from './suites';
import { endOnSignal } from './temporary';

endOnSignal();
const browser: BrowserName = process.env['POSTERN_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
if (!isBuilt(browser)) throw new Error('the extension is not built: run npm run build in extension/ first');
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(SUITES)) {
  const suite = SUITES[name];
  if (!suite) throw new Error(`no suite ${name}; there are ${Object.keys(SUITES).join(', ')}`);
  suite(browser);
}
