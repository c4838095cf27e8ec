/** Settings belong to the host; here they are passed on, and every tab of the site is told what became of them. */
import type { Answer } from '../../shared/messages';
import type { Settings } from '../../shared/protocol';
import { tellAll } from '../../shared/told';
import type { Desk } from '../door';
import { DEADLINE_MS, expect, expectDone } from '../host';
import type { Question } from '../port';
import type { Room } from '../room';
import { lookAtSwitches, tellSwitches } from '../switches';

type Names =
  | 'popup-worker/settings'
  | 'popup-worker/set-mode'
  | 'popup-worker/set-terms'
  | 'popup-worker/set-answering'
  | 'popup-worker/forget';

function learn(room: Room, settings: Answer<Settings>): Answer<Settings> {
  if (!settings.ok) return settings;
  room.modes.turn(settings.value);
  tellSwitches(room);
  return settings;
}

/** What is in force afterwards is the host's word, not our guess. */
export async function change(room: Room, question: Question): Promise<Answer<Settings>> {
  const answer = await room.port.ask(question, DEADLINE_MS);
  if (!answer.ok) return answer;
  if (answer.value.type === 'settings') return learn(room, { ok: true, value: answer.value });
  return learn(room, await expect(room.port, 'settings', { type: 'get_settings' }));
}

/** Also where the host refused or came too late: what it still has is drawn again as soon as it says so. */
function putAway(room: Room, site: string | null, conversation: string | null): void {
  room.known.forget();
  for (const { shown } of room.tickets.reveals(site, conversation)) shown.clear(room.known.age);
  for (const tab of site === null ? room.tabs.covered() : room.tabs.onSite(site))
    void tellAll(tab, { name: 'worker-content/forgotten', conversation });
}

export function settingsDesk(room: Room): Pick<Desk['page'], Names> {
  return {
    'popup-worker/settings': () => lookAtSwitches(room),
    'popup-worker/set-mode': ({ site, mode, pauseS }) => change(room, { type: 'set_mode', site, mode, pause_s: pauseS }),
    'popup-worker/set-terms': ({ terms }) => change(room, { type: 'set_terms', terms }),
    'popup-worker/set-answering': ({ site, name, isWanted }) =>
      change(room, { type: 'set_answering', site, name, is_wanted: isWanted }),
    'popup-worker/forget': async (body) => {
      await room.ready;
      const done = await expectDone(room.port, { type: 'forget', ...body });
      putAway(room, body.site, body.conversation);
      return done;
    },
  };
}
