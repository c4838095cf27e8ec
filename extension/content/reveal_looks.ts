/** The page's own font and colours at one element, so that a drawn value looks as if it were written there. */
import type { RevealStyle } from '../shared/messages';

const CLEAR = /^(?:transparent|rgba\(.*,\s*0\)|.*\/\s*0\))$/;
const OPAQUE = /^(?:#[0-9a-f]{3}(?:[0-9a-f]{3})?|rgb\([^/]*\))$/i;

/** For one look at one message: what two tokens share is asked for once. */
export class Looks {
  readonly #backgrounds = new Map<Element, string>();

  of(element: Element): RevealStyle {
    const { fontStyle, fontWeight, fontSize, fontFamily, color, direction } = getComputedStyle(element);
    return {
      font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`.slice(0, 500),
      color,
      background: this.#background(element),
      direction: direction === 'rtl' ? 'rtl' : 'ltr',
    };
  }

  /** The first solid colour behind the element; half-clear ones on the way are passed over. */
  #background(element: Element): string {
    const passed: Element[] = [];
    let found: string | null = null;
    for (let at: Element | null = element; at !== null && found === null; at = parentOf(at)) {
      passed.push(at);
      found = this.#backgrounds.get(at) ?? solid(at);
    }
    const colour = found ?? canvas();
    for (const one of passed) this.#backgrounds.set(one, colour);
    return colour;
  }
}

function solid(element: Element): string | null {
  const colour = getComputedStyle(element).backgroundColor;
  return !CLEAR.test(colour) && OPAQUE.test(colour) ? colour : null;
}

/** What the browser paints behind a page without a colour of its own. */
function canvas(): string {
  return getComputedStyle(document.documentElement).colorScheme.includes('dark') ? '#121212' : '#ffffff';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
