/** The page's own font and colours at one element, so that a drawn value looks as if it were written there. */
import type { RevealStyle } from '../shared/messages';

const CLEAR = /^(?:transparent|rgba\(.*,\s*0\)|.*\/\s*0\))$/;
const OPAQUE = /^(?:#[0-9a-f]{3}(?:[0-9a-f]{3})?|rgb\([^/]*\))$/i;

/** The first solid colour behind the element; half-clear ones on the way are passed over. */
function background(element: Element): string {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const colour = getComputedStyle(at).backgroundColor;
    if (!CLEAR.test(colour) && OPAQUE.test(colour)) return colour;
  }
  return getComputedStyle(document.documentElement).colorScheme.includes('dark') ? '#121212' : '#ffffff';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

export function looksOf(element: Element): RevealStyle {
  const { fontStyle, fontWeight, fontSize, fontFamily, color, direction } = getComputedStyle(element);
  return {
    font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`.slice(0, 500),
    color,
    background: background(element),
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
  };
}
