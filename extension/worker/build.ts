/** Makes one of each and connects them. Everything that listens is hung up before this returns. */
import type { HostState } from '../shared/messages';
import { tell } from '../shared/told';
import { Announced } from './announced';
import { Backoff } from './backoff';
import { faceOf, showFace } from './badge';
import { batchFrameDesk, batchPageDesk } from './desk/batch';
import { checkDesk } from './desk/check';
import { coverageDesk } from './desk/coverage';
import { attachingDesk, filesDesk } from './desk/files';
import { ledgerDesk } from './desk/ledger';
import { frameDesk, panelDesk } from './desk/panel';
import { looseningDesk, popupDesk } from './desk/popup';
import { revealDesk } from './desk/reveal';
import { settingsDesk } from './desk/settings';
import { type Desk, openDoor } from './door';
import { Flagged } from './flagged';
import { Known } from './known';
import { Lately } from './lately';
import { Model } from './model';
import { Modes } from './modes';
import { connectNative } from './native';
import { Offered } from './offered';
import { OpenChecks } from './open_checks';
import { Owed } from './owed';
import { Owners } from './owners';
import { HostPort } from './port';
import { followPrivateWindows } from './private';
import type { Room } from './room';
import { soon } from './soon';
import { Tabs } from './tabs';
import { Tickets } from './tickets';
import { UrlRules } from './url_rules';
import { Verdicts } from './verdicts';
import { watch } from './watch';
import { followTabs } from './follow';
import { followSwitches } from './switches';
import { HELD_MS, Witness } from './witness';

export type Browser = 'chromium' | 'firefox';

function deskOf(room: Room): Desk {
  return {
    content: { ...checkDesk(room), ...coverageDesk(room), ...revealDesk(room), ...panelDesk(room), ...filesDesk(room) },
    frame: { ...frameDesk(room), ...batchFrameDesk(room) },
    page: {
      ...popupDesk(room),
      ...looseningDesk(room),
      ...attachingDesk(room),
      ...settingsDesk(room),
      ...ledgerDesk(room),
      ...batchPageDesk(room),
    },
  };
}

function makeRoom(browser: Browser): Room {
  const shelf = chrome.storage.session;
  const backoff = new Backoff(shelf);
  const modes = new Modes(shelf, () => rules.followAll());
  // Four calls to the browser with pictures in one: two milliseconds, which a held Enter would wait for.
  const show = soon((tab) => {
    const state = tabs.of(tab);
    const isOff = state.site !== null && modes.isOff(state.site);
    void showFace(tab, faceOf(state, port.state, isOff, model.fault), state, model.fault);
  });
  const onState = (host: HostState): void => {
    if (host.state === 'ready') {
      // It may have started anew, without what only its memory had.
      known.forget();
      void model.look(true);
      void owed.settle();
    }
    for (const { tab, frame } of tabs.frames()) {
      show(tab);
      void tell(tab, frame, { name: 'worker-content/host', host });
    }
  };
  const tabs = new Tabs(shelf, show);
  const version = chrome.runtime.getManifest().version;
  const port = new HostPort({ connect: connectNative, browser, version, backoff, onState });
  const model = new Model(port, () => {
    for (const { tab } of tabs.frames()) show(tab);
  });
  const known = new Known(port);
  const owed = new Owed(port, shelf);
  const owners = new Owners(shelf);
  const rules = new UrlRules((site) => modes.isOff(site));
  const lately = new Lately();
  const flagged = new Flagged(shelf, rules, lately);
  const ready = Promise.all([
    backoff.load(),
    modes.load(),
    tabs.load(),
    owed.load(),
    owners.load(),
    rules.load().then(() => flagged.load()),
  ]).then(() => undefined);
  return {
    port,
    model,
    tabs,
    modes,
    ready,
    tickets: new Tickets(),
    known,
    verdicts: new Verdicts(),
    flagged,
    lately,
    openChecks: new OpenChecks(),
    announced: new Announced(),
    owed,
    owners,
    offered: new Offered(),
    unanswered: new Map(),
    shownIn: new Map(),
  };
}

/** A worker that was ended and woke again has forgotten all tickets: hearing of it, content scripts ask for new ones. */
async function greet(room: Room): Promise<void> {
  await room.ready;
  for (const { tab, frame } of room.tabs.frames())
    void tell(tab, frame, { name: 'worker-content/host', host: room.port.state });
}

export function startWorker(browser: Browser): void {
  const room = makeRoom(browser);
  const privateWindows = followPrivateWindows(room);
  openDoor(deskOf(room), (from) => {
    room.tabs.heardFrom(from.tab, from.frame, from.site, from.isIncognito);
    if (from.isIncognito) privateWindows.seen();
  });
  watch(new Witness(room, browser === 'firefox' ? HELD_MS : 0), browser);
  followTabs(room);
  followSwitches(room);
  void greet(room);
}
