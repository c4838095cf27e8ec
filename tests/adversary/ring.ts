/** The ring: one file per row of the threat model, each against the same browser. `node e2e/dist/both.main.mjs ring` runs it. */
import { afterEach, describe } from 'node:test';
import type { BrowserName } from '../e2e/places';
import { ownWorld } from '../e2e/own-world';
import type { World } from '../e2e/world';
import type { Arena } from './arena';
import { pauseEnd } from './pause_end';
import { putAway } from './put_away';
import { t01 } from './t01_channel';
import { t02 } from './t02_reading';
import { t03 } from './t03_primordials';
import { t04 } from './t04_realms';
import { t05Files } from './t05_files';
import { t05Late } from './t05_late';
import { t05Loading } from './t05_loading';
import { t05 } from './t05_ways';
import { t06 } from './t06_drafts';
import { t07 } from './t07_coverage';
import { t08 } from './t08_clicks';
import { t09 } from './t09_forged';
import { t10, writeNeighbour } from './t10_neighbour';
import { t12 } from './t12_private';
import { t40 } from './t40_injection';
import { t41 } from './t41_foreign';
import { t59 } from './t59_made';
import { workerRestart } from './worker_restart';

/** T-12 starts the extension anew and comes last. */
const ROWS = [
  ...[t01, t02, t03, t04, t05, t05Late, t05Loading, t05Files, t59, t06, t40, t41],
  ...[t08, t09, t10, workerRestart, pauseEnd, t07, t12],
];
/** Chromium lets go of the pages it has put away with every new rule, so nothing may have been found before. */
const IN_A_WORLD_WITHOUT_VALUES = [putAway];

function inOneWorld(name: BrowserName, rows: readonly ((arena: Arena) => void)[]): void {
  let world: World | null = null;
  const arena: Arena = {
    name,
    world: () => {
      if (world === null) throw new Error('the world has not started');
      return world;
    },
  };
  ownWorld(name, (started) => (world = started), { neighbour: (folder) => writeNeighbour(folder, name === 'chromium') });
  afterEach(() => world?.closeTabs());
  for (const row of rows) row(arena);
}

export function ringSuite(name: BrowserName): void {
  describe(`the ring in ${name}`, () => inOneWorld(name, ROWS));
  // Firefox keeps no page while a remote protocol is attached.
  if (name === 'chromium') describe(`the ring in ${name}, nothing found yet`, () => inOneWorld(name, IN_A_WORLD_WITHOUT_VALUES));
}
