/** A weekday in a site's telemetry is not the user's; the user's sentence with the weekday in it is. */
import { expect, test } from 'vitest';
import { tellingPart } from '../../../extension/shared/telling';

function part(text: string, value: string, type: string): string | null {
  const start = text.indexOf(value);
  return tellingPart(text, { start, end: start + value.length, type });
}

test.each([
  ['Write to ana@example.com today', 'ana@example.com', 'EMAIL_ADDRESS', 'ana@example.com'],
  ['Ask Mira', 'Mira', 'PERSON', 'Mira'],
  ['I live in Amsterdam with two cats', 'Amsterdam', 'LOCATION', 'I live in Amsterdam with two cats'],
  ['It began on a Monday in the spring of that year', 'Monday', 'DATE_TIME', 'It began on a Monday in the spring'],
  ['I am 34', '34', 'AGE', null],
  ['Leeds', 'Leeds', 'LOCATION', null],
  ['Amsterdam-Zuidoost', 'Amsterdam-Zuidoost', 'LOCATION', 'Amsterdam-Zuidoost'],
  [`${'x'.repeat(200)}Leeds${'y'.repeat(200)}`, 'Leeds', 'LOCATION', `${'x'.repeat(52)}Leeds${'y'.repeat(52)}`],
])('%s: %s as %s', (text, value, type, expected) => {
  expect(part(text, value, type)).toBe(expected);
});
