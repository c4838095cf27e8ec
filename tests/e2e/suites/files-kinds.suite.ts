/** Every kind of file that is read: no planted value is in a byte that a server gets, and the copy opens elsewhere. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { attach, chips, uploads, type Way, WAYS } from '../attaching';
import { panelText } from '../extension-pages';
import { ownWorld } from '../own-world';
import { look, makePapers, pathsOf } from '../papers';
import { type BrowserName, type SiteName, SITES } from '../places';
import { until } from '../until';
import type { World } from '../world';

/** Pictures cost the most to read, so each third has one. */
const THIRDS: readonly (readonly string[])[] = [
  ['docx', 'odt', 'csv', 'html', 'txt', 'png'],
  ['xlsx', 'pdf', 'json', 'eml', 'jpg'],
  ['pptx', 'msg', 'rtf', 'md', 'tsv', 'webp'],
];
/** What differs between letters and their ground. What a JPEG's packing adds to black is a tenth of it. */
const PLAIN = 24;

/** Every kind in each browser, and not by the same way out in both. */
const kindsFor = (name: BrowserName, at: number): readonly string[] => THIRDS[(at + (name === 'firefox' ? 1 : 0)) % THIRDS.length] ?? [];

export function kindsSuite(name: BrowserName): void {
  describe(`kinds of files in ${name}`, () => {
    let world: World;
    ownWorld(name, (started) => (world = started));

    async function allArrive(site: SiteName, way: Way, kinds: readonly string[]): Promise<void> {
      const folder = join(world.folder, `kinds-${site}`);
      mkdirSync(folder);
      const papers = makePapers(folder, kinds, `${name}-${site}`);
      const tab = await world.open(site);
      try {
        await tab.page.bringToFront();
        const mark = await world.sites.mark();
        await attach(tab, pathsOf(folder, papers), way);
        const arrived = await until(
          `${papers.length} files arrive at ${site}`,
          async () => {
            const found = uploads(await world.sites.record(mark), site);
            const said = await panelText(tab.page);
            assert.doesNotMatch(said, /Held\./);
            return found.length >= papers.length && found;
          },
          60_000,
          250,
        ).catch(async (failure: unknown) => {
          const came = uploads(await world.sites.record(mark), site).map((file) => file.name);
          throw new Error(`${String(failure)}: ${came.join(', ')}. The card: ${await panelText(tab.page)}. Chips: ${(await chips(tab)).join(', ')}`);
        });
        assert.deepEqual(arrived.map((file) => file.name).sort(), papers.map((paper) => paper.arrives).sort());
        const { files, left } = look(papers, arrived, await world.sites.record(mark));
        assert.deepEqual(left, {});
        for (const { name: file, failure, missing, said, shades, ink } of files) {
          assert.equal(failure, undefined, `${file} does not open`);
          assert.deepEqual(missing, [], `${file} does not say any more what it said, but: ${said ?? ''}`);
          for (const shade of shades ?? []) assert.ok(shade < PLAIN, `in ${file} something can be seen through its bar`);
          assert.ok(ink !== false, `of ${file} nothing is left`);
        }
      } finally {
        await tab.page.close();
      }
    }

    SITES.forEach((site, at) => {
      const kinds = kindsFor(name, at);
      const way = WAYS[(at + (name === 'firefox' ? 1 : 0)) % WAYS.length] ?? 'chosen';
      test(`${site}: ${kinds.join(', ')} that are ${way} arrive as their copies`, { timeout: 150_000 }, () =>
        allArrive(site, way, kinds),
      );
    });
  });
}
