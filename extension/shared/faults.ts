/** The faults that a status may name which take the language model away, and leave patterns. */
export const MODEL_FAULTS = ['model_missing', 'model_corrupt', 'model_failed'] as const;
export type ModelFault = (typeof MODEL_FAULTS)[number];

export const modelFaultIn = (faults: readonly string[]): ModelFault | null =>
  MODEL_FAULTS.find((one) => faults.includes(one)) ?? null;
