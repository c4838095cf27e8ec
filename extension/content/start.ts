/** Starts the composer gate and the decision core in one frame, and knows how to take all of it back. */
import { onOrphaned, watchForOrphan } from '../shared/ask';
import { onTold } from '../shared/told';
import { hideReloadBanner, showReloadBanner } from './banner';
import { Core } from './core';
import { keepListening, watchForClearing } from './lasting';
import { removePanel } from './panel';
import { meetPage } from './partner';
import { siteOfOrigin } from './sites';
import { startSurface } from './surface';
import { clearUnderlines } from './underline';

/** Frames such as about:blank and srcdoc have no origin of their own in `location`; `origin` has inherited it. */
function ownOrigin(): string {
  return location.protocol === 'https:' ? location.origin : self.origin;
}

export function startContent(): () => void {
  const site = siteOfOrigin(ownOrigin());
  if (!site) return () => undefined;
  const core = new Core(site, window.top === window);
  const undo = [
    meetPage(
      (question, wait) => core.gate.decide(question, wait),
      () => core.noteAlone(),
      core.intake,
    ),
    watchForClearing(),
    core.intake.start(),
    core.conversation.start(),
    hideReloadBanner,
    clearUnderlines,
  ];
  onOrphaned(() => {
    core.noteOrphaned();
    if (!core.isTop) return;
    removePanel();
    clearUnderlines();
    showReloadBanner();
  });
  undo.push(
    watchForOrphan(),
    onTold((message) => core.hear(message)),
  );
  if (core.isTop) undo.push(...startSurface(core));
  const shown = (event: PageTransitionEvent): void => void (event.persisted && core.comeBack());
  undo.push(keepListening(window, 'pageshow', shown));
  void core.mode.load();
  return () => {
    for (const step of undo.reverse()) step();
  };
}
