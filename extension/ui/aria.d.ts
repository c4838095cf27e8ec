/** WAI-ARIA 1.3, which both browsers have and the framework's types do not yet. */
import 'svelte/elements';

declare module 'svelte/elements' {
  interface AriaAttributes {
    'aria-description'?: string;
  }
}
