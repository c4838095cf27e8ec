/** The suites in the order in which they run. Apart from the suites themselves: who only counts them starts nothing. */
export const SUITE_NAMES = [
  'privacy',
  'names',
  'behaviour',
  'card',
  'demo',
  'editors',
  'textarea',
  'reveal',
  'virtual',
  'ring',
  'failures',
  'forget',
  'orphan',
  'chaos',
] as const;
export type SuiteName = (typeof SUITE_NAMES)[number];

export const isSuite = (name: string): name is SuiteName => SUITE_NAMES.some((one) => one === name);
