/** The frame over one message: redeems its ticket and draws what the worker says. It listens to nobody else (T-02). */
import { ask } from '../shared/ask';
import { Drawing } from './drawing';

/** After a lost or late answer; the worker may be starting. */
const PAUSE_MS = 500;

/** A ticket that is not known any more: a new frame is on its way to this place. Until then the values stay. */
const FAREWELL_MS = 4_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function follow(ticket: string, drawing: Drawing): Promise<void> {
  let seen = 0;
  for (;;) {
    const view = await ask('reveal-worker/view', { ticket, seen });
    if (view.ok) {
      if (view.value.turn !== seen) drawing.show(view.value);
      seen = view.value.turn;
    } else if (view.code === 'not_found' || view.code === 'not_allowed') break;
    else await pause(PAUSE_MS);
  }
  await pause(FAREWELL_MS);
  drawing.clear();
}

async function start(): Promise<void> {
  const ticket = location.hash.slice(1);
  // The address is readable for no one here, but the ticket is of no more use in it.
  history.replaceState(null, '', location.pathname);
  const redeemed = await ask('frame-worker/redeem', { ticket });
  if (redeemed.ok && redeemed.value.kind === 'reveal') await follow(ticket, new Drawing(document.body));
}

document.documentElement.style.cssText = 'color-scheme: light; background: transparent; overflow: hidden;';
document.body.style.cssText = 'margin: 0; background: transparent;';
void start();
