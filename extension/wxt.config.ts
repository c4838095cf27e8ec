import { defineConfig } from 'wxt';
import { ENDPOINTS } from './shared/endpoints';

/** Fixes the extension's id (ajicenaddmbejohlihndhdlmngbpaakg) for unpacked copies, which the host's manifest names. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwN6Ce6Qq5Mzffsnq43DFd1PHX8ySJ8J76eLx5ZSWl/IuJsd3IylMciHxKLQdLq2c5XcmI15510ZwBrzg0VbTQXRqJQeikYrx6dkbmjsIfbSwZaFNyVxH67CAF5eLlcFqqM589qLRJ9sWIHGDGzZzFwz0Q/5Rx1Rq1rDlXyMV8JesseWI3J/7iLUEJnIz++PD8A/DX0tixJJz8hQYGDpCwe7lAsV2H5PSw0eJ1ZCG9Yfhou+u7zbIGwDf7+N76ULtWt+qvGAps+NPjGgLnyJREIAWyFRSzvA0crfAPBuaiNcV3brTNuRxeP7L6KpZ8tt62DxbxNIXrlbHhl1qBWn5UwIDAQAB';

/** The same list of sites as the gates' and the witness's. */
const SITE_MATCHES = ENDPOINTS.flatMap(({ origins }) => origins.map((origin) => `${origin}/*`));

/** What of Node is used here; its full types would leak into the extension's own code. */
declare const process: { env: Record<string, string | undefined> };

/** Before the page's first script, and in frames without an address of their own (T-04). */
const EVERY_FRAME = {
  matches: SITE_MATCHES,
  run_at: 'document_start',
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
} as const;

export default defineConfig({
  modules: ['@wxt-dev/module-svelte'],
  manifestVersion: 3,
  entrypointsDir: 'entrypoints',
  outDir: process.env['POSTERN_OUT'] ?? '.output',
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'nativeMessaging',
      'storage',
      'webRequest',
      'declarativeNetRequest',
      'webNavigation',
      'alarms',
      'clipboardWrite',
      ...(browser === 'firefox' ? ['webRequestBlocking'] : []),
    ],
    host_permissions: SITE_MATCHES,
    content_scripts: [
      { ...EVERY_FRAME, js: ['page.js'], world: 'MAIN' },
      { ...EVERY_FRAME, js: ['isolated.js'], css: ['underline.css'], world: 'ISOLATED' },
    ],
    externally_connectable: browser === 'chrome' ? { ids: [], matches: [] } : undefined,
    key: browser === 'chrome' ? CHROMIUM_KEY : undefined,
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'postern@postern',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
    web_accessible_resources: [
      browser === 'chrome'
        ? { resources: ['reveal.html', 'panel.html'], matches: SITE_MATCHES, use_dynamic_url: true }
        : { resources: ['reveal.html', 'panel.html'], matches: SITE_MATCHES },
    ],
  }),
});
