/** The popup's first sentence: what is true of this tab, and what to do next. */
import type { GateLook } from '../ui/gate';
import { moment, say } from '../shared/i18n';
import type { HostState, TabState } from '../shared/messages';

export interface Situation {
  look: GateLook;
  sentence: string;
}

function uncoveredHost(host: HostState): boolean {
  return host.state === 'missing' || host.state === 'failed' || host.state === 'incompatible';
}

/** `pausedUntilMs`: Unix milliseconds, -1 until taken back, null when not paused. `isHolding`: a prompt waits in the page. */
export function situationOf(tab: TabState, host: HostState, pausedUntilMs: number | null, isHolding = false): Situation {
  if (pausedUntilMs !== null) {
    const sentence =
      pausedUntilMs < 0 ? say('coverage_paused') : say('coverage_paused_until', { time: moment(pausedUntilMs) });
    return { look: tab.wentRound > 0 ? 'alarm' : 'off', sentence };
  }
  const sentence = sentenceOf(tab, host, isHolding);
  return { look: tab.wentRound > 0 ? 'alarm' : lookOf(tab, host), sentence };
}

function lookOf(tab: TabState, host: HostState): GateLook {
  if (tab.coverage === 'off') return 'off';
  return uncoveredHost(host) ? 'not_protected' : tab.coverage;
}

function sentenceOf(tab: TabState, host: HostState, isHolding: boolean): string {
  // What went round us is the news; no word of protection stands beside it.
  if (tab.wentRound > 0) return say('coverage_alarm');
  if (tab.coverage === 'off') return say('coverage_off');
  if (uncoveredHost(host)) return say('coverage_host_missing');
  switch (tab.coverage) {
    case 'protected':
      return isHolding ? say('coverage_held') : say('coverage_protected', { n: tab.kept });
    case 'not_proven':
      return say('coverage_not_proven');
    case 'not_protected':
      return say('coverage_not_protected');
  }
}
