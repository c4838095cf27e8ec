/** Where the checkout's parts lie, and the throw-away folders of one run. */
import { mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TEMPORARY } from './temporary';

export const ROOT = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../../..');
export const PYTHON = join(ROOT, '.venv/bin/python');
export const EXTENSION_ID = 'ajicenaddmbejohlihndhdlmngbpaakg';
export const ADDON_ID = 'postern@postern';
/** Chosen here so that a test can open the extension's pages in Firefox, which draws one at random otherwise. */
export const ADDON_UUID = '6f1d7a52-30c4-4f0e-9d2b-9a8e5c1b7f3d';

export type BrowserName = 'chromium' | 'firefox';
export type SiteName = 'chatgpt' | 'claude' | 'gemini';
export const SITES: readonly SiteName[] = ['chatgpt', 'claude', 'gemini'];

/** `POSTERN_EXTENSION` names another `.output` folder, for a build that others do not touch. */
const OUTPUT = process.env['POSTERN_EXTENSION'] ?? join(ROOT, 'extension/.output');
export const builtExtension = (browser: BrowserName): string => join(OUTPUT, browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

export const freshFolder = (name: string): string => mkdtempSync(join(TEMPORARY, `${name}-`));
