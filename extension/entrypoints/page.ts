/** The MAIN-world script, listed in the manifest by wxt.config.ts. No global name: the page could read it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../page/start';

export default defineUnlistedScript({
  globalName: false,
  main() {
    startPage();
  },
});
