/** Texts are found and replaced where the site file says, and a body of another shape is refused. */
import { describe, expect, test } from 'vitest';
import { NotThatShape, changed, textsIn } from '../../../extension/content/paths';

const shout = (text: string): string => text.toUpperCase();

test.each([
  ['member', '{"prompt":"a"}', ['prompt'], ['a']],
  ['missing member', '{"other":"a"}', ['prompt'], []],
  ['inherited name', '{}', ['constructor.name', '__proto__.x'], []],
  ['each element, strings only', '{"m":[{"p":["a",{"text":"b"},3]}]}', ['m[].p[]', 'm[].p[].text'], ['a', 'b']],
  ['one element', '["a","b"]', ['[1]'], ['b']],
  ['empty strings are no texts', '{"prompt":""}', ['prompt'], []],
  ['a list of strings', '{"recent_titles":["a","b"]}', ['recent_titles[]'], ['a', 'b']],
])('%s', (_, body, paths, texts) => {
  expect(textsIn(body, 'json', paths)).toEqual(texts);
});

const GEMINI = ['f.req|json[1]|json[0][0]'];
const geminiBody = (prompt: string): string =>
  new URLSearchParams({
    'f.req': JSON.stringify([null, JSON.stringify([[prompt, 0, null], ['en']])]),
    at: 'tok:en',
  }).toString() + '&';

describe('the form of JSON within JSON', () => {
  test('its text is found', () =>
    expect(textsIn(geminiBody('Mail "ana" & co'), 'form', GEMINI)).toEqual(['Mail "ana" & co']));
  test('it is rebuilt without a second encoding, the other fields as they were', () => {
    const after = new URLSearchParams(changed(geminiBody('mail é+%'), 'form', GEMINI, shout));
    expect(after.get('f.req')).toBe(JSON.stringify([null, JSON.stringify([['MAIL É+%', 0, null], ['en']])]));
    expect(after.get('at')).toBe('tok:en');
  });
  test('JSON that is none is refused', () => expect(() => textsIn('f.req=%5Bnull', 'form', GEMINI)).toThrow(NotThatShape));
});

test('an unchanged body is the same string, to the byte', () => {
  const body = '{ "prompt" : "A",  "create_time": 1760000000.0 }';
  expect(changed(body, 'json', ['prompt'], shout)).toBe(body);
});
test('only the named text changes', () => {
  expect(changed('{"prompt":"a","b":"a"}', 'json', ['prompt'], shout)).toBe('{"prompt":"A","b":"a"}');
});
test.each(['', 'text', '"a"', '1', 'null', '{'])('%j is not that shape', (body) => {
  expect(() => textsIn(body, 'json', ['prompt'])).toThrow(NotThatShape);
});
