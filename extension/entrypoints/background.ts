/** The worker: holds the native port and answers every other part of the extension. */
import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../worker/build';

export default defineBackground({
  type: 'module',
  main: () => startWorker(import.meta.env.FIREFOX ? 'firefox' : 'chromium'),
});
