/** Parser of what the worker tells a content script. */
import type { ToContent } from '../messages';
import * as a from './atoms';
import * as f from './fields';
import { hostState, panelAction } from './inner';

export const told = a.tagged<ToContent>('name', {
  'worker-content/panel-act': a.object<Extract<ToContent, { name: 'worker-content/panel-act' }>>({
    name: a.oneOf(['worker-content/panel-act']),
    action: panelAction,
  }),
  'worker-content/mode': a.object<Extract<ToContent, { name: 'worker-content/mode' }>>({
    name: a.oneOf(['worker-content/mode']),
    mode: f.mode,
    pausedUntilMs: a.orNull(a.integer(-1)),
  }),
  'worker-content/host': a.object<Extract<ToContent, { name: 'worker-content/host' }>>({
    name: a.oneOf(['worker-content/host']),
    host: hostState,
  }),
  'worker-content/forgotten': a.object<Extract<ToContent, { name: 'worker-content/forgotten' }>>({
    name: a.oneOf(['worker-content/forgotten']),
    conversation: a.orNull(f.conversation),
  }),
  'worker-content/flagged': a.object<Extract<ToContent, { name: 'worker-content/flagged' }>>({
    name: a.oneOf(['worker-content/flagged']),
    values: a.list(f.anyText, 1_000),
  }),
  'worker-content/send-once': a.object<Extract<ToContent, { name: 'worker-content/send-once' }>>({
    name: a.oneOf(['worker-content/send-once']),
    verdict: a.orNull(f.id),
  }),
});
