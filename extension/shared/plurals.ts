/** Fills a message: `{name}`, and `{n, plural, =0 {none} one {# value} other {# values}}`. Choices may hold `{name}` too. */

export type Values = Readonly<Record<string, string | number>>;

interface Speaker {
  category(count: number): string;
  number(count: number): string;
  /** Keeps a foreign word from turning the sentence round (Unicode isolates in right-to-left text). */
  isolate(text: string): string;
}

export function speakerOf(language: string, isRtl: boolean): Speaker {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return {
    category: (count) => rules.select(count),
    number: (count) => numbers.format(count),
    isolate: (text) => (isRtl ? `\u2068${text}\u2069` : text),
  };
}

/** Index just behind the brace that closes the one at `open`; the text's end when it never closes. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

/** The choices of a plural, by their word: `=0`, `one`, `other`. */
export function choicesOf(body: string): Map<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  while (at < body.length) {
    const open = body.indexOf('{', at);
    if (open < 0) break;
    const end = closing(body, open);
    found.set(body.slice(at, open).trim(), body.slice(open + 1, end - 1));
    at = end;
  }
  return found;
}

function plural(count: number, body: string, values: Values, speaker: Speaker): string {
  const choices = choicesOf(body);
  const chosen = choices.get(`=${count}`) ?? choices.get(speaker.category(count)) ?? choices.get('other') ?? '';
  return fill(chosen.replaceAll('#', speaker.number(count)), values, speaker);
}

function part(inside: string, values: Values, speaker: Speaker): string {
  const comma = inside.indexOf(',');
  const value = values[comma < 0 ? inside : inside.slice(0, comma)];
  if (comma >= 0) {
    const body = inside.slice(inside.indexOf(',', comma + 1) + 1);
    return plural(typeof value === 'number' ? value : 0, body, values, speaker);
  }
  if (value === undefined) return '';
  return typeof value === 'number' ? speaker.number(value) : speaker.isolate(value);
}

/** The message in words. A value that is missing is left out, never shown as a brace. */
export function fill(message: string, values: Values, speaker: Speaker): string {
  let said = '';
  let at = 0;
  while (at < message.length) {
    const open = message.indexOf('{', at);
    if (open < 0) break;
    const end = closing(message, open);
    said += message.slice(at, open) + part(message.slice(open + 1, end - 1), values, speaker);
    at = end;
  }
  return said + message.slice(at);
}
