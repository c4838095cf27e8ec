/**
 * How often a suite repeats what it does. `scripts/test` repeats a few times, so that it ends in minutes; `scripts/test whole`
 * as often as the figures of the README say. Both run every test.
 */
const isWhole = process.env['POSTERN_TESTS'] === 'whole';

/** `variable` names one of the environment that says it outright. */
export const times = (variable: string, some: number, whole: number): number =>
  Number(process.env[variable] ?? (isWhole ? whole : some));
