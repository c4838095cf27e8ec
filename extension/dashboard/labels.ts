/** Which days of a plot are named beneath it, and how: by day, or the first of months where there are many. */
import { day, month } from '../shared/i18n';
import type { CounterDay } from '../shared/protocol';

/** So much room a name takes, its distance to the next included. */
const NAME_PX = 72;
/** From here on months are named; in still more days, a day and a month come twice. */
const MONTHS_FROM = 100;
export const MOST_OF_ONE_YEAR = 300;

type Days = readonly CounterDay[];

/** Indices of the named days: evenly apart, and no more than have room in `width` pixels. */
export function labelled(days: Days, width: number): number[] {
  const places = [...days.keys()];
  const candidates = days.length < MONTHS_FROM ? places : places.filter((at) => days[at]?.day.endsWith('-01'));
  const most = Math.max(1, Math.floor((width / NAME_PX) * (candidates.length / (candidates.length + 1))));
  const step = Math.ceil(candidates.length / most);
  return candidates.filter((_, at) => at % step === 0);
}

export function labelOf(days: Days, at: number): string {
  const one = days[at];
  if (one === undefined) return '';
  return days.length < MONTHS_FROM ? day(one.day) : month(one.day);
}
