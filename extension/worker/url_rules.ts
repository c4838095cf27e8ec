/**
 * Addresses with a flagged value in them are stopped by the browser itself, before they leave and wherever they come from:
 * style sheets, markup, imports and workers have no wrapper of ours round them (T-05). Rules of the session live in the
 * browser's memory, outlast this worker's sleep and are never written to a disk.
 */
import { ENDPOINTS, originsOf } from '../shared/endpoints';
import { needlesOf } from '../shared/needles';

/** Whose value it is. A private window's values bind its own tab only: in the others a page could try what they are. */
export interface Owner {
  tab: number;
  site: string;
  isIncognito: boolean;
}

type Rule = chrome.declarativeNetRequest.Rule;
type Condition = chrome.declarativeNetRequest.RuleCondition;

/** The browser's rules know no words: a shorter value turns up within others. */
const SHORTEST = 8;
/** Both browsers take five thousand. */
const MOST_RULES = 4_500;
/** What an address can be written in. Letters with a meaning in a filter, or that browsers encode here and there, stand for any. */
const ADDRESS = /^[\x21-\x7e]+$/;
const BLOCK = 1;
const LET_GO = 2;

export class UrlRules {
  readonly #isOff: (site: string) => boolean;
  readonly #alive = new Set<number>();
  /** By site: the rule that lets everything go while the user has switched it off. */
  readonly #letGo = new Map<string, number>();
  #added: Rule[] = [];
  #removed: number[] = [];
  #last = 0;
  #work: Promise<void> = Promise.resolve();

  constructor(isOff: (site: string) => boolean) {
    this.#isOff = isOff;
  }

  /** What an earlier life of this worker has left with the browser. */
  async load(): Promise<void> {
    for (const { id, action, condition } of await chrome.declarativeNetRequest.getSessionRules()) {
      this.#last = Math.max(this.#last, id);
      const site = condition.urlFilter === '*' ? condition.initiatorDomains?.[0] : undefined;
      if (action.type === 'allow' && site !== undefined) this.#letGo.set(site, id);
      else this.#alive.add(id);
    }
  }

  /** The numbers of the rules that now stop this value. */
  stop(value: string, owner: Owner): number[] {
    if (value.length < SHORTEST) return [];
    const own = originsOf(owner.site).join(' ').toLowerCase();
    const where = owner.isIncognito ? { tabIds: [owner.tab] } : { initiatorDomains: hostsOf(owner.site) };
    const ids = filtersOf(value).flatMap((filter) => (own.includes(filter) ? [] : [this.#add(filter, where)]));
    this.#lift([...this.#alive].slice(0, Math.max(0, this.#alive.size - MOST_RULES)));
    this.#follow(owner.site);
    return ids;
  }

  lift(ids: readonly number[]): void {
    this.#lift(ids);
  }

  followAll(): void {
    for (const { site } of ENDPOINTS) this.#follow(site);
  }

  /** Off or paused, everything may leave; a pause ends by itself, and the next check of a text is the first to need it. */
  #follow(site: string): void {
    const [first = '', ...rest] = hostsOf(site);
    const letting = this.#letGo.get(first);
    // With every change Chromium lets go of the pages it keeps for the way back: none without need.
    const isNeeded = this.#isOff(site) && this.#alive.size > 0;
    if (isNeeded === (letting !== undefined)) return;
    if (letting !== undefined) {
      this.#letGo.delete(first);
      this.#soon([], [letting]);
      return;
    }
    const id = this.#next();
    this.#letGo.set(first, id);
    const condition = { urlFilter: '*', initiatorDomains: [first, ...rest] };
    this.#soon([{ id, priority: LET_GO, action: { type: 'allow' }, condition }], []);
  }

  #add(urlFilter: string, where: Condition): number {
    const id = this.#next();
    this.#alive.add(id);
    this.#soon(
      [
        {
          id,
          priority: BLOCK,
          action: { type: 'block' },
          condition: { ...where, urlFilter, isUrlFilterCaseSensitive: false },
        },
      ],
      [],
    );
    return id;
  }

  #lift(ids: readonly number[]): void {
    const known = ids.filter((id) => this.#alive.delete(id));
    if (known.length > 0) this.#soon([], known);
  }

  #next(): number {
    this.#last += 1;
    return this.#last;
  }

  /** One change of the browser's after another, and all of one moment in one. */
  #soon(added: Rule[], removed: number[]): void {
    const isWaiting = this.#added.length + this.#removed.length > 0;
    this.#added.push(...added);
    this.#removed.push(...removed);
    if (!isWaiting) this.#work = this.#work.then(() => this.#change()).catch(() => undefined);
  }

  async #change(): Promise<void> {
    const gone = new Set(this.#removed);
    const addRules = this.#added.filter(({ id }) => !gone.has(id));
    const removeRuleIds = this.#removed;
    [this.#added, this.#removed] = [[], []];
    await chrome.declarativeNetRequest.updateSessionRules({ addRules, removeRuleIds });
  }
}

const hostsOf = (site: string): string[] => originsOf(site).map((origin) => new URL(origin).hostname);

/** The browser compares without regard to case. */
function filtersOf(value: string): string[] {
  const shapes = needlesOf(value).filter((shape) => shape.length >= SHORTEST && ADDRESS.test(shape));
  return [...new Set(shapes.map((shape) => shape.replace(/[*^|']/g, '*').toLowerCase()))];
}
