/** A suite's world of its own: started before its first test, ended after its last. */
import { after, before } from 'node:test';
import type { BrowserName } from './places';
import { World, type WorldOptions } from './world';

interface OwnWorldOptions extends WorldOptions {
  /** Of every site. */
  mode?: 'strict' | 'balanced' | 'redact' | 'off';
}

/** To be called within `describe`; `take` is given the world before any test runs. */
export function ownWorld(name: BrowserName, take: (world: World) => void, { mode, ...options }: OwnWorldOptions = {}): void {
  let world: World | null = null;
  before(async () => {
    world = await World.start(name, options);
    take(world);
    await world.prepare(mode);
  });
  after(() => world?.close());
}
