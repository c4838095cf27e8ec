/** The frame over one message: redeems its ticket and draws what the worker says. It listens to nobody else (T-02). */
import { ask } from '../shared/ask';
import { Drawing } from './drawing';

/** After a lost or late answer; the worker may be starting. */
const PAUSE_MS = 500;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

async function follow(ticket: string, drawing: Drawing): Promise<void> {
  let seen = 0;
  for (;;) {
    const view = await ask('reveal-worker/view', { ticket, seen });
    if (view.ok) {
      if (view.value.turn !== seen) drawing.show(view.value);
      seen = view.value.turn;
    } else if (view.code === 'not_found' || view.code === 'not_allowed') return drawing.clear();
    else await pause();
  }
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
