/** Elements without innerHTML: the sites' Trusted Types policy would refuse it, and the real sites do not use it either. */

type Child = Node | string;

export function h(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** An icon drawn from one path in a 24 x 24 box. */
export function icon(path: string, attributes: Record<string, string> = {}): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 24 24', width: '20', height: '20', ...attributes }))
    svg.setAttribute(name, value);
  const stroke = document.createElementNS(space, 'path');
  for (const [name, value] of Object.entries({
    d: path,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }))
    stroke.setAttribute(name, value);
  svg.append(stroke);
  return svg;
}

export const UP = 'M12 19V5M5 12l7-7 7 7';
export const STOP = 'M7 7h10v10H7z';
export const PLUS = 'M12 5v14M5 12h14';
export const PEN = 'M4 20h4L19 9l-4-4L4 16z';
export const PLANE = 'M4 12l16-8-6 16-3-7z';

/** Call `later` once `quiet_ms` have passed without another call. */
export function debounced(quietMs: number, later: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(later, quietMs);
  };
}

export function option(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}
