/** The sign's shapes, drawn once: the pages and the toolbar's pictures (ui/icons/draw.mjs) use the same. A 32 by 32 grid. */

export const GATE_LOOKS = ['protected', 'not_proven', 'not_protected', 'off', 'alarm'] as const;
export type GateLook = (typeof GATE_LOOKS)[number];

export const ARCH = 'M4 29V15a12 12 0 0 1 24 0v14h-4.6V15.4a7.4 7.4 0 0 0-14.8 0V29z';

/** The door stands shut, ajar or open; an alarm stands in it. Form says the same as colour, for eyes that see no colour. */
export const DOOR: Record<GateLook, string> = {
  protected: 'M11.5 29V15.5a4.5 4.5 0 0 1 9 0V29zM17.6 21.4a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0z',
  not_proven: 'M11.5 29V15.5a4.5 4.5 0 0 1 4.5-4.5V29z',
  not_protected: '',
  off: '',
  alarm: 'M14.3 12.6h3.4v9h-3.4zM14.3 24h3.4v3.4h-3.4z',
};

/** Switched off there is no wall, only where it would be. */
export const OUTLINE = { d: 'M5.2 28V15a10.8 10.8 0 0 1 21.6 0v13', width: 2.4, dashes: '3.2 2.6' };
