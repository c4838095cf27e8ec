/** The ISOLATED-world script, listed in the manifest by wxt.config.ts: WXT's own wrapper would talk over page events. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startContent } from '../content/start';

export default defineUnlistedScript({
  globalName: false,
  main() {
    startContent();
  },
});
