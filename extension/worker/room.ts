/** What the desks share: one of each, made in build.ts. */
import type { Announced } from './announced';
import type { Flagged } from './flagged';
import type { Known } from './known';
import type { Lately } from './lately';
import type { Model } from './model';
import type { Modes } from './modes';
import type { Offered } from './offered';
import type { OpenChecks } from './open_checks';
import type { Owed } from './owed';
import type { Owners } from './owners';
import type { HostPort } from './port';
import type { Tabs } from './tabs';
import type { PanelTicket, Tickets } from './tickets';
import type { Verdicts } from './verdicts';

export interface Room {
  port: HostPort;
  model: Model;
  tabs: Tabs;
  tickets: Tickets;
  known: Known;
  verdicts: Verdicts;
  flagged: Flagged;
  lately: Lately;
  openChecks: OpenChecks;
  modes: Modes;
  announced: Announced;
  owed: Owed;
  owners: Owners;
  offered: Offered;
  /** The text of each tab's last check that got no verdict, in memory only: for `send once`. */
  unanswered: Map<number, string>;
  /** The panel each tab showed last, for the popup. */
  shownIn: Map<number, PanelTicket>;
  /** Resolves when what storage.session held is loaded. */
  ready: Promise<void>;
}
