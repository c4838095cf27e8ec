/** Invented private values of every kind the host promises to find, each with a valid checksum where its kind has one. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** The same seed gives the same prompts, so that a failure can be run again. */
export class Dice {
  #state: number;
  constructor(seed: string) {
    this.#state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  }
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }
  pick<T>(from: readonly T[]): T {
    const found = from[this.below(from.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }
  of(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet[this.below(alphabet.length)]).join('');
  }
}

const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const ALNUM = UPPER + LOWER + DIGITS;
const HEX = '0123456789abcdef';

/** What is written into the prompt, and the part of it that must not leave. */
export interface Planted {
  kind: string;
  written: string;
  original: string;
  isSecret: boolean;
}

function luhn(prefix: string): string {
  const sum = [...prefix].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return prefix + String((10 - (sum % 10)) % 10);
}

function germanIban(dice: Dice): string {
  const account = '37040044' + dice.of(DIGITS, 10);
  const rest = BigInt(account + '131400') % 97n;
  return ('DE' + String(98n - rest).padStart(2, '0') + account).replace(/(.{4})(?=.)/g, '$1 ');
}

/** A GitHub token ends in the base-62 CRC-32 of the part before. */
function githubToken(dice: Dice): string {
  const random = dice.of(ALNUM, 30);
  let rest = crc32(random);
  let check = '';
  const order = DIGITS + UPPER + LOWER;
  while (rest > 0) {
    check = (order[rest % 62] ?? '') + check;
    rest = Math.floor(rest / 62);
  }
  return `ghp_${random}${check.padStart(6, '0')}`;
}

function nhsNumber(dice: Dice): string {
  for (;;) {
    const digits = '4' + dice.of(DIGITS, 8);
    const check = (11 - ([...digits].reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11)) % 11;
    if (check < 10) return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}${check}`;
  }
}

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const FIRST = ['mira', 'tomasz', 'leonie', 'rafael', 'ingrid', 'kwame', 'yusuf', 'odette'];
const LAST = ['halvorsen', 'brandt', 'okafor', 'quintana', 'szabo', 'whitlock', 'varga', 'lindqvist'];

type Make = (dice: Dice) => { written: string; original?: string };

const VALUES: Record<string, Make> = {
  email: (d) => ({ written: `${d.pick(FIRST)}.${d.pick(LAST)}${d.below(9000)}@${d.pick(LAST)}-works.com` }),
  phone: (d) => ({ written: `+49 30 9018${d.of(DIGITS, 4)}` }),
  card: (d) => ({ written: luhn('4' + d.of(DIGITS, 14)).replace(/(.{4})(?=.)/g, '$1 ') }),
  iban: (d) => ({ written: germanIban(d) }),
  ssn: (d) => labelled('my social security number is ', `5${d.of('12345678', 2)}-${d.of('123456789', 2)}-${d.of('123456789', 4)}`),
  nhs: (d) => labelled('NHS number ', nhsNumber(d)),
  ip: (d) => labelled('the server 84.', `${d.below(200) + 20}.${d.below(200) + 20}.${d.below(200) + 20}`, '84.'),
  mac: (d) => ({ written: `b8:27:eb:${d.of(HEX, 2)}:${d.of(HEX, 2)}:${d.of(HEX, 2)}` }),
  ether: (d) => labelled('my ethereum wallet ', `0x${d.of(HEX, 40)}`),
  birth: (d) => labelled('born on ', `${d.below(27) + 1} March 19${d.below(40) + 50}`),
  address: (d) => ({ written: `${d.below(900) + 10} ${d.pick(['Birchwood', 'Hollow', 'Juniper'])} Lane, Springfield, IL 627${d.of(DIGITS, 2)}` }),
  passport: (d) => labelled('passport number ', `C${d.of('123456789', 8)}`),
  plate: (d) => labelled('license plate: ', `M-${d.of('ABCDEFGH', 2)} ${d.below(8999) + 1000}`),
  user: (d) => {
    const name = d.pick(FIRST)[0] + d.pick(LAST) + d.below(99);
    return { written: `/home/${name}/projects/report.txt`, original: name };
  },
};

const SECRETS: Record<string, Make> = {
  aws: (d) => ({ written: `AKIA${d.of(UPPER + '234567', 16)}` }),
  github: (d) => ({ written: githubToken(d) }),
  stripe: (d) => ({ written: `sk_live_${d.of(ALNUM, 24)}` }),
  slack: (d) => ({ written: `xoxb-${d.of(DIGITS, 12)}-${d.of(DIGITS, 12)}-${d.of(ALNUM, 24)}` }),
  jwt: (d) => ({ written: `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url({ sub: d.of(DIGITS, 10), iat: 1760000000 })}.${d.of(ALNUM, 43)}` }),
  dsn: (d) => labelled(`postgres://app:`, d.of(ALNUM, 18), '', '@db.internal:5432/orders'),
  password: (d) => labelled('db_password = "', d.of(ALNUM, 16), '', '"'),
};

function labelled(before: string, value: string, also = '', after = ''): { written: string; original: string } {
  return { written: before + value + after, original: also + value };
}

export const KINDS: readonly string[] = [...Object.keys(VALUES), ...Object.keys(SECRETS)];

export function plant(kind: string, dice: Dice): Planted {
  const make = VALUES[kind] ?? SECRETS[kind];
  if (!make) throw new RangeError(kind);
  const made = make(dice);
  return { kind, written: made.written, original: made.original ?? made.written, isSecret: kind in SECRETS };
}

export interface Prompt {
  text: string;
  planted: Planted[];
}

const FRAMES = [
  'Please write a polite reply to ',
  'Summarise the following for the team: contact ',
  'Check this note for spelling. It mentions ',
  'Turn it into a table with two columns: ',
  'Übersetze das bitte ins Englische 🙂: ',
];

/** `count` prompts that together hold every kind several times; every fifth has line breaks, every seventh a value twice. */
export function prompts(seed: string, count: number): Prompt[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_none, i) => {
    const size = 1 + dice.below(3);
    const planted = Array.from({ length: size }, (_no, j) => plant(KINDS[(i + j * 7) % KINDS.length] ?? 'email', dice));
    const words = planted.map(({ written }) => written);
    if (i % 7 === 0 && words[0]) words.push(words[0]);
    return { text: `${dice.pick(FRAMES)}${words.join(i % 5 === 0 ? ' ;\n' : ' ; ')} . Thanks, number ${i}.`, planted };
  });
}
