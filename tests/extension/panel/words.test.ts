import { expect, test } from 'vitest';
import { pickable } from '../../../extension/panel/words';
import type { VerdictSpan } from '../../../extension/shared/protocol';

const span = (start: number, end: number): VerdictSpan => ({
  start,
  end,
  type: 'PERSON',
  score: 1,
  source: 'rule',
  kind: null,
  placeholder: '[PERSON_1]',
  is_restorable: true,
});

const picked = (text: string, language = 'en', spans: readonly VerdictSpan[] = []): string[] =>
  pickable(text, spans, language);

test('names of several words first, then numbers and codes, then other names, then unusual words', () => {
  const text =
    'Hello Marta, please ask Juniper Ridge about ticket 4711 and KX-20/7, and the refinancing that Heron wanted. Thanks';
  expect(picked(text)).toEqual(['Juniper Ridge', '4711', 'KX-20/7', 'Marta', 'Heron', 'ticket']);
});
test.each([
  ['en', 'Hi! Could you please write a short and friendly email for me? Thanks again, and have a nice day.'],
  ['en', "I'd like something else; what's the best way, and where would they be? We've another question."],
  ['de', 'Hallo, schreib bitte eine kurze, freundliche Antwort auf diese Nachricht. Vielen Dank und schöne Grüße.'],
  ['ar', 'مرحبًا، اكتب لي رسالة من فضلك، شكرًا'],
])('greetings, requests and small words are never offered: %s', (language, text) => {
  expect(picked(text, language).filter((word) => !['schöne', 'freundliche'].includes(word))).toEqual([]);
});
test('a sentence’s first word is no name for being written large, and no part of one', () => {
  expect(picked('Ask Juniper Ridge. Trees grow.')).toEqual(['Juniper Ridge']);
});
test('what is already replaced is not offered again, there or elsewhere', () => {
  expect(picked('Ada knows Heron, and Ada went', 'en', [span(0, 3)])).toEqual(['Heron']);
});
test('a name that begins beside a hidden value ends there', () => {
  expect(picked('with Heron Ada Ridge', 'en', [span(11, 14)])).toEqual(['Heron', 'Ridge']);
});
test('numbers of one or two digits are counts, not secrets', () => {
  expect(picked('give me 3 or 12 of the 425 there')).toEqual(['425']);
});
test('each once, six at most', () => {
  const text = Array.from({ length: 30 }, (_, at) => `Name${at} and Name${at}`).join(' and ');
  const words = picked(text);
  expect(words).toHaveLength(6);
  expect(new Set(words).size).toBe(6);
});
test('languages without capitals or spaces are cut into words too', () => {
  expect(picked('مشروع البلشون السري', 'ar')).toContain('البلشون');
  expect(picked('三菱重工業の秘密計画', 'ja').length).toBeGreaterThan(1);
});
