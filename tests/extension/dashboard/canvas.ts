/** What a browser has for drawing and jsdom has not: enough of it for uPlot to run. What it draws is judged in pictures. */
import { vi } from 'vitest';

export function installDrawing(): void {
  const context = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (kept, name) => {
        if (name === 'measureText') return () => ({ width: 10 });
        return typeof name === 'string' && name in kept ? kept[name] : () => undefined;
      },
      set: (kept, name, value) => (typeof name === 'string' && (kept[name] = value), true),
    },
  );
  vi.stubGlobal('matchMedia', () => new EventTarget());
  vi.stubGlobal(
    'Path2D',
    class {
      readonly moveTo = vi.fn();
      readonly lineTo = vi.fn();
      readonly rect = vi.fn();
      readonly arc = vi.fn();
      readonly arcTo = vi.fn();
      readonly closePath = vi.fn();
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly observe = vi.fn();
      readonly disconnect = vi.fn();
    },
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
}
