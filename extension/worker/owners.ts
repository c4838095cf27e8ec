/**
 * By which name the host knows a tab that has given it documents, and whose each table is. A name is made here and told to no
 * page: with another one the host has neither the documents nor a row. Survives the worker's sleep in storage.session.
 */
import { matching, parse, record } from '../shared/parse/atoms';
import { id } from '../shared/parse/fields';
import type { Shelf } from './backoff';

const KEY = 'owners';
const MOST_TABS = 10_000;
/** The host keeps far fewer. */
const MOST_TABLES = 200;

const tabNames = record(matching(/^tab-[0-9a-f-]{36}$/), MOST_TABS);
const tableOwners = record(id, MOST_TABLES);

export class Owners {
  readonly #names = new Map<number, string>();
  readonly #tables = new Map<string, string>();
  readonly #shelf: Shelf;
  #loading: Promise<void> | null = null;
  #writes: Promise<void> = Promise.resolve();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<void> {
    const stored = (await this.#shelf.get(KEY))[KEY];
    if (typeof stored !== 'object' || stored === null || !('names' in stored) || !('tables' in stored)) return;
    const [names, tables] = [parse(tabNames, stored.names), parse(tableOwners, stored.tables)];
    if (names.ok) for (const [tab, name] of Object.entries(names.value)) this.#names.set(Number(tab), name);
    if (tables.ok) for (const [table, name] of Object.entries(tables.value)) this.#tables.set(table, name);
  }

  /** Null: the host has nothing of this tab. */
  async nameOf(tab: number): Promise<string | null> {
    await this.load();
    return this.#names.get(tab) ?? null;
  }

  /** Made when the first document comes. */
  async newNameOf(tab: number): Promise<string> {
    await this.load();
    const known = this.#names.get(tab);
    if (known !== undefined) return known;
    const name = `tab-${crypto.randomUUID()}`;
    this.#names.set(tab, name);
    this.#store();
    return name;
  }

  /** From now on the table is this tab's, for whoever shows it. */
  async own(table: string, tab: number): Promise<string> {
    const name = await this.newNameOf(tab);
    if (this.#tables.get(table) === name) return name;
    this.#tables.set(table, name);
    for (const old of this.#tables.keys()) if (this.#tables.size > MOST_TABLES) this.#tables.delete(old);
    this.#store();
    return name;
  }

  async ownerOf(table: string): Promise<string | null> {
    await this.load();
    return this.#tables.get(table) ?? null;
  }

  /** Its name, if it had one: the host is to forget it. What the tab shows next begins anew. */
  async forget(tab: number): Promise<string | null> {
    await this.load();
    const name = this.#names.get(tab);
    if (name === undefined) return null;
    this.#names.delete(tab);
    for (const [table, owner] of this.#tables) if (owner === name) this.#tables.delete(table);
    this.#store();
    return name;
  }

  #store(): void {
    const snapshot = { names: Object.fromEntries(this.#names), tables: Object.fromEntries(this.#tables) };
    this.#writes = this.#writes.then(() => this.#shelf.set({ [KEY]: snapshot })).catch(() => undefined);
  }
}
