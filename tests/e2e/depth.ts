/**
 * How often a suite repeats what it does: a few times in `scripts/test`, as often as figures stand on in `scripts/test whole`.
 * Both run every test.
 */
export const isWhole = process.env['POSTERN_TESTS'] === 'whole';

/** `variable` names one of the environment that says it outright. */
export const times = (variable: string, some: number, whole: number): number =>
  Number(process.env[variable] ?? (isWhole ? whole : some));

/** A limit for a quiet machine, where figures are taken; on one that does much else it is only seen that nothing hangs. */
export const within = (ms: number): number => (isWhole ? ms : 3 * ms);
