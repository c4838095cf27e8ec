/** The faults that a status may name which take a reader away: the language model, which leaves patterns, or the second reader. */
export const MODEL_FAULTS = [
  'model_missing',
  'model_corrupt',
  'model_failed',
  'egress_judge_missing',
  'egress_judge_corrupt',
] as const;
export type ModelFault = (typeof MODEL_FAULTS)[number];

export const modelFaultIn = (faults: readonly string[]): ModelFault | null =>
  MODEL_FAULTS.find((one) => faults.includes(one)) ?? null;
