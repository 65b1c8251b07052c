import type { CountingVariant } from '../../../shared/programme/schema.ts';
import type { CountingExplanation } from '../../../shared/trajectory/counting.ts';

type Requirement = CountingExplanation['requirements'][number];

const ASKED: Readonly<Record<CountingVariant, readonly Requirement['code'][]>> = {
  supported: ['planAgreed', 'workFloorInFlanders'],
  completed: ['planAgreed', 'workFloorInFlanders', 'structuralAdaptation', 'evidence', 'completed'],
  verified: ['planAgreed', 'workFloorInFlanders', 'structuralAdaptation', 'evidence', 'completed', 'verified'],
};

/** What the rule in force asks of a company, met and not met, in the order in which one comes to it. */
export const requirementsUnder = (variant: CountingVariant, { requirements }: CountingExplanation): Requirement[] =>
  ASKED[variant].flatMap((code) => requirements.find((requirement) => requirement.code === code) ?? []);
