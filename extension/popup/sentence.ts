/** The popup's first sentence: what is true of this tab, and what to do next. */
import type { GateLook } from '../ui/gate';
import { moment, say } from '../shared/i18n';
import { type ModelFault, modelFaultIn } from '../shared/faults';
import type { HostState, PanelState, TabState } from '../shared/messages';

export interface Situation {
  look: GateLook;
  sentence: string;
}

function uncoveredHost(host: HostState): boolean {
  return host.state === 'missing' || host.state === 'failed' || host.state === 'incompatible';
}

export interface Facts {
  tab: TabState;
  host: HostState;
  /** Of the host's status, when it is known. */
  faults: readonly string[];
  /** Unix milliseconds, -1 until taken back, null when not paused. */
  pausedUntilMs: number | null;
  /** What waits in the page. */
  holding: 'prompt' | 'file' | null;
}

export function holdingIn(state: PanelState | null): Facts['holding'] {
  if (state?.kind === 'held') return 'prompt';
  return state?.kind === 'files' && state.files.some((file) => file.state === 'held') ? 'file' : null;
}

export function situationOf({ tab, host, faults, pausedUntilMs, holding }: Facts): Situation {
  if (pausedUntilMs !== null) {
    const sentence =
      pausedUntilMs < 0 ? say('coverage_paused') : say('coverage_paused_until', { time: moment(pausedUntilMs) });
    return { look: tab.wentRound > 0 ? 'alarm' : 'off', sentence };
  }
  const fault = modelFaultIn(faults);
  const sentence = sentenceOf(tab, host, fault, holding);
  return { look: tab.wentRound > 0 ? 'alarm' : lookOf(tab, host, fault), sentence };
}

function lookOf(tab: TabState, host: HostState, fault: ModelFault | null): GateLook {
  if (tab.coverage === 'off') return 'off';
  if (uncoveredHost(host)) return 'not_protected';
  return tab.coverage === 'protected' && fault !== null ? 'not_proven' : tab.coverage;
}

function sentenceOf(tab: TabState, host: HostState, fault: ModelFault | null, holding: Facts['holding']): string {
  // What went round us is the news; no word of protection stands beside it.
  if (tab.wentRound > 0) return say('coverage_alarm');
  if (tab.coverage === 'off') return say('coverage_off');
  if (uncoveredHost(host)) return say('coverage_host_missing');
  switch (tab.coverage) {
    case 'protected':
      if (holding !== null) return say(holding === 'file' ? 'coverage_held_file' : 'coverage_held');
      return fault === null ? say('coverage_protected', { n: tab.kept }) : say(`fault_${fault}`);
    case 'not_proven':
      return say('coverage_not_proven');
    case 'not_protected':
      return say('coverage_not_protected');
  }
}
