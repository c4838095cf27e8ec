/** Every word a person reads comes from `_locales` through here; numbers, sizes and times follow the same language. */
import type english from '../public/_locales/en/messages.json';
import { fill, speakerOf, type Values } from './plurals';

export type Key = keyof typeof english;

/** The language of the words, not of the browser: a French browser gets English words and must get English numbers. */
export const language: string = chrome.i18n.getMessage('lang') || 'en';
export const direction: 'ltr' | 'rtl' = language === 'ar' ? 'rtl' : 'ltr';

const speaker = speakerOf(language, direction === 'rtl');

export function say(key: Key, values: Values = {}): string {
  return fill(chrome.i18n.getMessage(key), values, speaker);
}

/** Call first in every page: screen readers take voice and direction from the root element. */
export function dressDocument(title: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.title = title;
}

const numbers = new Intl.NumberFormat(language);
export function number(value: number): string {
  return numbers.format(value);
}

const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
/** Of 1. */
export function percent(value: number): string {
  return percents.format(value);
}

const hundredths = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const shares = new Intl.NumberFormat(language, { ...hundredths, signDisplay: 'negative' });
const differences = new Intl.NumberFormat(language, { ...hundredths, signDisplay: 'exceptZero' });
/** Of 1, in hundredths. */
export function share(value: number): string {
  return shares.format(value);
}
/** Between two shares, with its sign. */
export function difference(value: number): string {
  return differences.format(value);
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
/** A size for people, in steps of 1,000 as the units' names promise. */
export function bytes(value: number): string {
  let step = 0;
  let rest = value;
  while (rest >= 1000 && step < UNITS.length - 1) {
    rest /= 1000;
    step += 1;
  }
  const maximumFractionDigits = step > 0 && rest < 100 ? 1 : 0;
  const unit = UNITS[step] ?? 'byte';
  const unitDisplay = step === 0 ? 'long' : 'short';
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay, maximumFractionDigits }).format(rest);
}

const milliseconds = new Intl.NumberFormat(language, { style: 'unit', unit: 'millisecond', maximumSignificantDigits: 3 });
const seconds = new Intl.NumberFormat(language, { style: 'unit', unit: 'second', maximumSignificantDigits: 3 });
export function duration(ms: number): string {
  return ms >= 1000 ? seconds.format(ms / 1000) : milliseconds.format(ms);
}

const whole = (unit: 'second' | 'minute' | 'hour', value: number): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: unit === 'hour' ? 1 : 0 }).format(value);
/** How long something may still take: nobody knows it closer. */
export function span(ms: number): string {
  if (ms < 90_000) return whole('second', Math.max(1, Math.round(ms / 1000)));
  return ms < 5_400_000 ? whole('minute', Math.round(ms / 60_000)) : whole('hour', ms / 3_600_000);
}

const sameDay = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
const otherDay = new Intl.DateTimeFormat(language, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
});
/** `atMs` in Unix milliseconds: the time alone today, with the day otherwise. */
export function moment(atMs: number, nowMs: number = Date.now()): string {
  const at = new Date(atMs);
  const isToday = at.toDateString() === new Date(nowMs).toDateString();
  return (isToday ? sameDay : otherDay).format(at);
}

const dayOfYear = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
const dayOfAnyYear = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
/** `iso` as "2026-05-03": the host's day, whatever the browser's own clock says. */
export function day(iso: string, hasYear = false): string {
  return (hasYear ? dayOfAnyYear : dayOfYear).format(dateOf(iso));
}

const monthOfYear = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric' });
/** The month of a day as above. */
export function month(iso: string): string {
  return monthOfYear.format(dateOf(iso));
}

function dateOf(iso: string): Date {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** "ChatGPT, Claude and Gemini" in the language's own way. */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}
