/** Code words to people's words: one function per kind of code. An unknown code still gets a sentence. */
import { MODEL_FAULTS } from '../shared/faults';
import { say, type Key } from '../shared/i18n';
import { TAB_FAILURES, type Failure, type PanelState } from '../shared/messages';
import {
  DOUBT_KINDS,
  ENTITIES,
  REASONS,
  REFUSAL_CODES,
  type CounterRange,
  type Entity,
  type Mode,
} from '../shared/protocol';

export const RANGES = (): { value: CounterRange; word: string }[] => [
  { value: 'today', word: say('range_today') },
  { value: 'week', word: say('range_week') },
  { value: 'all', word: say('range_all') },
];

export const MODES: readonly Mode[] = ['strict', 'balanced', 'redact', 'off'];

/** Brand names are not translated. The ids are those of content/sites/. */
const SITE_NAMES: ReadonlyMap<string, string> = new Map([
  ['chatgpt', 'ChatGPT'],
  ['claude', 'Claude'],
  ['gemini', 'Gemini'],
]);
export const SITES: readonly string[] = [...SITE_NAMES.keys()];
export function siteName(site: string): string {
  return SITE_NAMES.get(site) ?? site;
}

/** What the service names in its status. tests/extension/locales finds each one in the host's source. */
export const FAULTS = [
  'no_keyring',
  'keyring_failed',
  'keyring_hung',
  'not_stored',
  'vault_damaged',
  'counters_damaged',
  'settings_damaged',
  'settings_unreadable',
  'policy_damaged',
  'manifest_foreign',
  'program_exposed',
  'unknown_caller',
  ...MODEL_FAULTS,
  'gpu_not_usable',
  'embedder_missing',
  'embedder_corrupt',
  'embedder_failed',
  'judge_missing',
  'judge_corrupt',
  'language_model_missing',
  'language_model_corrupt',
  'language_model_failed',
] as const;
type Fault = (typeof FAULTS)[number];

function known<T extends string>(words: readonly T[], word: string): T | undefined {
  return words.find((one) => one === word);
}

export function entityWord(type: string): string {
  const entity: Entity | undefined = known(ENTITIES, type);
  return entity === undefined ? say('entity_unknown') : say(`entity_${entity}` satisfies Key);
}

/** What a second reader may have found. */
export function doubtWord(code: string): string {
  const kind = known(DOUBT_KINDS, code);
  return kind === undefined ? say('doubt_unknown') : say(`doubt_${kind}` satisfies Key);
}

export function faultWord(code: string): string {
  const fault: Fault | undefined = known(FAULTS, code);
  return fault === undefined ? say('fault_unknown', { code }) : say(`fault_${fault}` satisfies Key);
}

export function reasonWord(code: string): string {
  const reason = known(REASONS, code);
  return reason === undefined ? say('nothing_sent') : say(`reason_${reason}` satisfies Key);
}

export function failureWord(code: string): string {
  const failure: Failure | undefined = known([...REFUSAL_CODES, ...TAB_FAILURES], code);
  return say(`refusal_${failure ?? 'internal'}` satisfies Key);
}

export function modeWord(mode: Mode): string {
  return say(`mode_${mode}` satisfies Key);
}
export function modeMeaning(mode: Mode): string {
  return say(`mode_${mode}_means` satisfies Key);
}

/** The panel's first line, and what a screen reader announces. */
export function stateWord(state: Exclude<PanelState, { kind: 'files' }>): string {
  switch (state.kind) {
    case 'replaced':
      return say('panel_replaced', { n: state.count });
    case 'checking':
      return say('panel_checking');
    case 'held':
      return say('held_title');
    case 'failed':
      return say('failed_title');
    case 'answered':
      return say('answered_title');
  }
}
