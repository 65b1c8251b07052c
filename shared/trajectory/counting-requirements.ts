import type { CountingVariant } from '../programme/schema.ts';

export const COUNTING_REQUIREMENTS = [
  'planAgreed',
  'workFloorInFlanders',
  'structuralAdaptation',
  'evidence',
  'completed',
  'verified',
] as const;
export type CountingRequirement = (typeof COUNTING_REQUIREMENTS)[number];

/** What each variant of the counting rule asks; all of it must be met. */
export const REQUIRED_FOR = {
  supported: ['planAgreed', 'workFloorInFlanders'],
  completed: ['planAgreed', 'workFloorInFlanders', 'structuralAdaptation', 'evidence', 'completed'],
  verified: COUNTING_REQUIREMENTS,
} as const satisfies Record<CountingVariant, readonly CountingRequirement[]>;
