/** Both browsers, each with a throw-away profile in which every host name is the local sites' server. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ADDON_ID, ADDON_UUID, type BrowserName, builtExtension, EXTENSION_ID } from './places';
import { writeManifest } from './host';

export interface LaunchOptions {
  profile: string;
  port: number;
  proxy: number;
  /** The host's launcher; without it no manifest is written and the extension finds no host. */
  host: string | null;
  extension: string | null;
  /** A second extension beside ours. */
  neighbour?: string;
  headless: boolean;
  /** Leave real host names to the real network (used only when a person asks for the real site). */
  isRealNetwork?: boolean;
}

const PROGRAMS: Record<BrowserName, string[]> = {
  // Not Google's own build: it no longer loads an extension from the command line.
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Ctrl-C is the run's (temporary.ts): the driver would end this process before the rest is put away. */
const NO_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

export function findProgram(browser: BrowserName): string {
  const given = process.env[browser === 'chromium' ? 'POSTERN_CHROMIUM' : 'POSTERN_FIREFOX'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = given ?? PROGRAMS[browser].flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  if (!found) throw new Error(`no ${browser} found; set POSTERN_${browser.toUpperCase()} to its program`);
  return found;
}

export const extensionOrigin = (browser: BrowserName): string =>
  browser === 'chromium' ? `chrome-extension://${EXTENSION_ID}` : `moz-extension://${ADDON_UUID}`;

export const launch = (browser: BrowserName, options: LaunchOptions): Promise<Browser> =>
  browser === 'chromium' ? launchChromium(options) : launchFirefox(options);

/** No background traffic: on a closed network each of these calls is a refused connection, many at a time. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--disable-features=DisableLoadExtensionCommandLineSwitch,Translate,MediaRouter,OptimizationHints,SpareRendererForSitePerProcess',
];

/** Chromium disables an unpacked extension that is reloaded by itself, unless the profile is a developer's. */
function allowReloads(profile: string): void {
  const path = join(profile, 'Default/Preferences');
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const args = [...QUIET, '--lang=en-US', '--window-size=1280,860'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (!options.isRealNetwork) args.push(`--host-resolver-rules=MAP *:443 127.0.0.1:${options.port}`, '--ignore-certificate-errors');
  const extensions = [options.extension, options.neighbour].filter((path) => path).join(',');
  if (extensions !== '') args.push(`--load-extension=${extensions}`, `--disable-extensions-except=${extensions}`);
  allowReloads(options.profile);
  if (options.host) writeManifest('chromium', join(options.profile, 'NativeMessagingHosts'), options.host);
  return puppeteer.launch({
    browser: 'chrome',
    ...NO_SIGNALS,
    executablePath: findProgram('chromium'),
    headless: options.headless,
    userDataDir: options.profile,
    args,
    // A person's window carries no notice that a program steers it: none does.
    ignoreDefaultArgs: ['--disable-extensions', ...(options.headless ? [] : ['--enable-automation'])],
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    protocolTimeout: 120_000,
    acceptInsecureCerts: !options.isRealNetwork,
  });
}

async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const home = join(options.profile, 'home');
  mkdirSync(home, { recursive: true });
  if (options.host) writeManifest('firefox', join(home, '.mozilla/native-messaging-hosts'), options.host);
  const proxied = {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.proxy,
    'network.proxy.no_proxies_on': '',
    'network.dns.disablePrefetch': true,
  };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...NO_SIGNALS,
    executablePath: findProgram('firefox'),
    headless: options.headless,
    // Without it a test may not open the extension's own pages.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, HOME: home, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
    acceptInsecureCerts: !options.isRealNetwork,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    protocolTimeout: 120_000,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
      'remote.active-protocols': 1,
      ...(options.isRealNetwork ? {} : proxied),
    },
  });
  if (options.extension) await browser.installExtension(options.extension);
  if (options.neighbour) await browser.installExtension(options.neighbour);
  return browser;
}

export const isBuilt = (browser: BrowserName): boolean => existsSync(join(builtExtension(browser), 'manifest.json'));
