/** One run: the sites, one browser with the extension, and the host under a folder of this run alone. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from './browsers';
import { endBrowser } from './ending';
import { ExtensionPages } from './extension-pages';
import { hostProcesses, writeLauncher } from './host';
import { type BrowserName, builtExtension, freshFolder, type SiteName, SITES } from './places';
import { SitePage } from './site-page';
import { type SitesServer, startSites } from './sites-server';

export interface WorldOptions {
  headless?: boolean;
  chunkMs?: number;
  /** Where the host keeps its files; a folder of the run by default. */
  home?: string;
  /** Makes a host of its own in the run's folder, and says where its program lies; the checkout's by default. */
  hostRoot?: (folder: string) => string;
  /** Puts something into the host's folder before the host starts. */
  furnish?: (home: string) => void;
  /** Writes a second extension into the run's folder, to be installed beside ours, and says where. */
  neighbour?: (folder: string) => string;
}

export class World {
  readonly pages: ExtensionPages;
  readonly #tabs: SitePage[] = [];

  private constructor(
    readonly name: BrowserName,
    readonly folder: string,
    readonly home: string,
    readonly sites: SitesServer,
    readonly browser: Browser,
  ) {
    this.pages = new ExtensionPages(browser, name);
  }

  static async start(name: BrowserName, options: WorldOptions = {}): Promise<World> {
    const folder = freshFolder(name);
    const home = options.home ?? join(folder, 'home');
    options.furnish?.(home);
    const sites = await startSites(folder, { chunkMs: options.chunkMs ?? 0 });
    const browser = await launch(name, {
      profile: join(folder, 'profile'),
      port: sites.port,
      proxy: sites.proxy,
      host: writeLauncher(folder, home, options.hostRoot?.(folder)),
      extension: builtExtension(name),
      ...(options.neighbour ? { neighbour: options.neighbour(folder) } : {}),
      headless: options.headless ?? true,
    });
    return new World(name, folder, home, sites, browser);
  }

  /** `before` readies the page for what its first script shall find. */
  async open(site: SiteName, path?: string, before?: (page: Page) => Promise<unknown>): Promise<SitePage> {
    const tab = new SitePage(await this.browser.newPage(), site);
    this.#tabs.push(tab);
    await before?.(tab.page);
    await tab.goto(path);
    return tab;
  }

  /** What a test that failed left open would be the popup's tab in the next one. */
  async closeTabs(): Promise<void> {
    for (const { page } of this.#tabs.splice(0)) if (!page.isClosed()) await page.close().catch(() => undefined);
  }

  /** The host runs and every site has this mode. The worker calls the host when the first site is opened. */
  async prepare(mode: 'strict' | 'balanced' | 'redact' | 'off' = 'redact'): Promise<void> {
    const tab = await this.open('chatgpt');
    await this.pages.waitForHost();
    await this.pages.untilItAnswers();
    for (const site of SITES) await this.pages.setMode(site, mode);
    await tab.page.close();
  }

  async close(): Promise<void> {
    await endBrowser(this.browser);
    await this.sites.stop();
    for (const { pid } of hostProcesses(this.home)) process.kill(pid, 'SIGKILL');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
