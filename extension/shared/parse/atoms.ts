/** Parsers of unknown values: each returns the typed value or throws BadField. The only casts of the extension live in parse/. */

export class BadField extends Error {}

export type Parser<T> = (value: unknown) => T;
export type Parsed<T> = { ok: true; value: T } | { ok: false; code: 'bad_field' };

/** The edge: turns a thrown BadField into a refusal. Says nothing of the value, which may be private. */
export function parse<T>(parser: Parser<T>, value: unknown): Parsed<T> {
  try {
    return { ok: true, value: parser(value) };
  } catch (problem) {
    if (problem instanceof BadField) return { ok: false, code: 'bad_field' };
    throw problem;
  }
}

const refuse = (): never => {
  throw new BadField();
};

/** A string of at most `max` UTF-16 units. */
export const text =
  (max: number): Parser<string> =>
  (value) =>
    typeof value === 'string' && value.length <= max ? value : refuse();

export const matching =
  (pattern: RegExp): Parser<string> =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : refuse();

export const integer =
  (min = 0, max = Number.MAX_SAFE_INTEGER): Parser<number> =>
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max ? value : refuse();

export const number: Parser<number> = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : refuse());

export const boolean: Parser<boolean> = (value) => (typeof value === 'boolean' ? value : refuse());

export const nothing: Parser<null> = (value) => (value === null ? value : refuse());

export const orNull =
  <T>(parser: Parser<T>): Parser<T | null> =>
  (value) =>
    value === null ? null : parser(value);

export const oneOf =
  <const T extends string>(words: readonly T[]): Parser<T> =>
  (value) =>
    words.find((word) => word === value) ?? refuse();

export const list =
  <T>(parser: Parser<T>, max: number): Parser<T[]> =>
  (value) =>
    Array.isArray(value) && value.length <= max ? value.map(parser) : refuse();

function plain(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse();
  return value as Record<string, unknown>;
}

/** An object with exactly these keys: one missing or one more refuses it. */
export const object =
  <T extends object>(fields: { [K in keyof T]-?: Parser<T[K]> }): Parser<T> =>
  (value) => {
    const given = plain(value);
    const keys = Object.keys(fields);
    if (Object.keys(given).length !== keys.length) refuse();
    const result: Record<string, unknown> = {};
    for (const key of keys) {
      if (!Object.hasOwn(given, key)) refuse();
      result[key] = fields[key as keyof T](given[key]);
    }
    return result as T;
  };

/** A string-keyed record; own keys only, so that `__proto__` in JSON is a key like any other. */
export const record =
  <T>(parser: Parser<T>, max: number): Parser<Record<string, T>> =>
  (value) => {
    const entries = Object.entries(plain(value));
    if (entries.length > max) refuse();
    return Object.fromEntries(entries.map(([key, one]) => [key, parser(one)]));
  };

/** A union told apart by one key's word. */
export const tagged =
  <T extends object>(tag: string, cases: Record<string, Parser<T>>): Parser<T> =>
  (value) => {
    const word = plain(value)[tag];
    const parser = typeof word === 'string' && Object.hasOwn(cases, word) ? cases[word] : undefined;
    return parser === undefined ? refuse() : parser(value);
  };
