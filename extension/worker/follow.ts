/** Tabs that close or leave the site take what was known of them along. */
import { siteOf } from '../shared/endpoints';
import { expectDone } from './host';
import type { Room } from './room';

/** What it attached, and the tables of it. */
async function forgetDocuments(room: Room, tab: number): Promise<void> {
  const name = await room.owners.forget(tab);
  if (name !== null) await expectDone(room.port, { type: 'forget_tab', tab: name });
}

function forgetTab(room: Room, tab: number): void {
  room.tickets.forget(tab);
  room.verdicts.forgetTab(tab);
  room.offered.forgetTab(tab);
  room.flagged.forgetTab(tab);
  room.lately.forgetTab(tab);
  room.openChecks.forgetTab(tab);
  room.announced.forgetTab(tab);
  room.unanswered.delete(tab);
  room.shownIn.delete(tab);
  room.tabs.remove(tab);
  void forgetDocuments(room, tab);
}

/** A new document proves nothing yet; the witness's alarm stays until it is read. */
function newDocument(room: Room, tab: number, url: string): void {
  const site = URL.canParse(url) ? siteOf(new URL(url).origin) : null;
  if (site === null) forgetTab(room, tab);
  else {
    void forgetDocuments(room, tab);
    room.tabs.change(tab, { site: site.site, coverage: 'not_proven', conversation: null });
  }
}

/** storage.session is closed to content scripts by default; said once more so that no default can change it (T-09). */
function closeStorage(): void {
  const { session } = chrome.storage;
  if ('setAccessLevel' in session) void session.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

export function followTabs(room: Room): void {
  closeStorage();
  chrome.tabs.onRemoved.addListener((tab) => forgetTab(room, tab));
  chrome.webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => {
    void room.ready.then(() => {
      room.tickets.forget(tabId, frameId);
      if (frameId === 0) newDocument(room, tabId, url);
    });
  });
  // Access taken back in the browser's own settings: nothing is proven from this moment (T-07).
  chrome.permissions.onRemoved.addListener(() => {
    for (const { tab } of room.tabs.frames()) room.tabs.change(tab, { coverage: 'not_protected' });
  });
}
