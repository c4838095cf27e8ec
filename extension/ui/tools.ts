/** The exact tools' names in people's words. A test compares them with the host's. */
import { say, type Key } from '../shared/i18n';

export const TOOLS = [
  'age',
  'arithmetic',
  'binary_text',
  'change_case',
  'check_digit',
  'clock_difference',
  'clock_format',
  'clock_shift',
  'code_points',
  'colour',
  'count_occurrences',
  'count_text',
  'cron_words',
  'date_difference',
  'date_shift',
  'day_of_year',
  'duration_conversion',
  'duration_sum',
  'extract_column',
  'extraction',
  'filter_lines',
  'hash',
  'hex',
  'html_entities',
  'identifier_case',
  'ip_network',
  'join_lines',
  'json_minify',
  'json_pretty',
  'json_sort_keys',
  'jwt_decode',
  'key_terms',
  'leap_year',
  'list_steps',
  'month_length',
  'morse',
  'most_frequent',
  'named_fields',
  'number_base',
  'number_lines',
  'percent_encoding',
  'percentage',
  'regex_test',
  'remove_duplicates',
  'remove_empty_lines',
  'reverse_lines',
  'roman_numeral',
  'sort_lines',
  'split_text',
  'sql_format',
  'summary',
  'text_diff',
  'time_zone',
  'trim_space',
  'unit_conversion',
  'unix_time',
  'url_parts',
  'week_number',
  'weekday',
  'working_days',
  'xml_pretty',
] as const;

/** Each learned specialist has a name of its own; what it learned stands on the settings page. */
const LEARNED = 'learned_';

/** Names that are the same in every language. */
const BY_NATURE: ReadonlyMap<string, string> = new Map([
  ['base64', 'Base64'],
  ['rot13', 'ROT13'],
  ['uuid', 'UUID'],
]);
/** As are those of formats. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['markdown', 'Markdown'],
  ['toml', 'TOML'],
  ['tsv', 'TSV'],
  ['xml', 'XML'],
  ['yaml', 'YAML'],
]);

/** What a language model of this machine may serve. Twin of native_host/contract/tasks.py; a test compares them. */
export const TASKS = [
  'summarise',
  'rewrite',
  'extract',
  'classify',
  'translate',
  'code',
  'maths',
  'question_with_text',
  'question',
  'brainstorm',
  'chat',
  'batch_extraction',
] as const;

export function taskWord(name: string): string {
  const task = TASKS.find((one) => `model_${one}` === name);
  return task === undefined ? say('tool_unknown') : say(`task_${task}` satisfies Key);
}

export function toolWord(name: string): string {
  if (name.startsWith('model_')) return say('answerer_model', { task: taskWord(name) });
  if (name === 'repeat') return say('answerer_repeat');
  if (name === 'batch_extraction') return say('answerer_batch');
  if (name.startsWith(LEARNED)) return say('answerer_learned');
  const tool = TOOLS.find((one) => one === name);
  if (tool !== undefined) return say(`tool_${tool}` satisfies Key);
  const same = BY_NATURE.get(name);
  if (same !== undefined) return same;
  const [from, to] = name.split('_to_').map((format) => FORMATS.get(format));
  if (from !== undefined && to !== undefined) return say('tool_conversion', { from, to });
  const validated = FORMATS.get(name.replace(/_validate$/, ''));
  return validated === undefined ? say('tool_unknown') : say('tool_validation', { format: validated });
}
