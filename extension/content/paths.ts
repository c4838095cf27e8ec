/**
 * Finds and replaces the texts of a request body. Notation: `a.b` member, `[]` each element, `[0]` one element, `|json` the
 * string is JSON itself. In a form or a query the first word is the field's name. Only strings are texts.
 */

type Step = { key: string } | { index: number } | 'each' | 'json';
export type Change = (text: string) => string;

/** Thrown where a body is not of the shape its site file promises; says nothing of the body. */
export class NotThatShape extends Error {}

const STEP = /\|json|\[(\d*)\]|\.?([^.[\]|]+)/gy;

function steps(path: string): Step[] {
  return Array.from(path.matchAll(STEP), (match): Step => {
    if (match[0] === '|json') return 'json';
    if (match[1] !== undefined) return match[1] === '' ? 'each' : { index: Number(match[1]) };
    return { key: match[2] ?? '' };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotThatShape();
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function visit(value: unknown, path: readonly Step[], change: Change): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? change(value) : value;
  if (step === 'json') {
    return typeof value === 'string' ? JSON.stringify(visit(parsed(value), rest, change)) : value;
  }
  if (step === 'each') return Array.isArray(value) ? value.map((one: unknown) => visit(one, rest, change)) : value;
  if ('index' in step) {
    return Array.isArray(value)
      ? value.map((one: unknown, at) => (at === step.index ? visit(one, rest, change) : one))
      : value;
  }
  if (!isRecord(value) || !Object.hasOwn(value, step.key)) return value;
  return { ...value, [step.key]: visit(value[step.key], rest, change) };
}

function inJson(body: string, paths: readonly string[], change: Change): string {
  const start = parsed(body);
  if (!isRecord(start) && !Array.isArray(start)) throw new NotThatShape();
  return JSON.stringify(paths.reduce<unknown>((value, path) => visit(value, steps(path), change), start));
}

/** Rebuilt as the browser would build it, in the same order: Gemini takes a doubly encoded field for a bot. */
function inForm(body: string, paths: readonly string[], change: Change): string {
  const after = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(body)) {
    const own = paths.map(fieldSteps).filter(([first]) => first === name);
    after.append(
      name,
      own.reduce((text, [, ...rest]) => `${visit(text, rest, change)}`, value),
    );
  }
  return after.toString();
}

/** A field's name may hold dots (`f.req`), so it ends at the first bracket or bar. */
function fieldSteps(path: string): [string, ...Step[]] {
  const name = /^[^[|]+/.exec(path)?.[0] ?? path;
  return [name, ...steps(path.slice(name.length))];
}

/** The body with each text changed; the same string where nothing changed. Throws NotThatShape. */
export function changed(body: string, kind: 'json' | 'form', paths: readonly string[], change: Change): string {
  let isChanged = false;
  const noting: Change = (text) => {
    const after = change(text);
    isChanged ||= after !== text;
    return after;
  };
  const result = kind === 'json' ? inJson(body, paths, noting) : inForm(body, paths, noting);
  return isChanged ? result : body;
}

/** The texts at these paths, empty ones left out. Throws NotThatShape. */
export function textsIn(body: string, kind: 'json' | 'form', paths: readonly string[]): string[] {
  const texts: string[] = [];
  changed(body, kind, paths, (text) => {
    if (text !== '') texts.push(text);
    return text;
  });
  return texts;
}

const SEVERAL_WORDS = /\S\s+\S/;

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) collect(one, found);
  if (typeof value !== 'string' || !SEVERAL_WORDS.test(value)) return;
  const inner = /^\s*[[{]/.test(value) ? asJson(value) : undefined;
  if (typeof inner === 'object' && inner !== null) collect(inner, found);
  else found.add(value);
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every string of more than one word that lies outside these paths: what a site added since its file was written. */
export function proseBeside(body: string, kind: 'json' | 'form', paths: readonly string[]): string[] {
  const rest = changed(body, kind, paths, () => '');
  const found = new Set<string>();
  // Not `values()`: in Firefox what it gives a content script cannot be iterated.
  if (kind === 'json') collect(parsed(rest), found);
  else for (const [, value] of new URLSearchParams(rest)) collect(value, found);
  return [...found];
}
