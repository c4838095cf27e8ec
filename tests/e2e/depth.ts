/**
 * How often a suite repeats what it does: a few times in `scripts/test`, as often as figures stand on in `scripts/test whole`.
 * Both run every test.
 */
export const isWhole = process.env['POSTERN_TESTS'] === 'whole';

/** `variable` names one of the environment that says it outright. */
export const times = (variable: string, some: number, whole: number): number =>
  Number(process.env[variable] ?? (isWhole ? whole : some));
