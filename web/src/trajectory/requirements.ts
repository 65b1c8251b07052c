import type { CountingVariant } from '../../../shared/programme/schema.ts';
import type { CountingExplanation } from '../../../shared/trajectory/counting.ts';
import { REQUIRED_FOR } from '../../../shared/trajectory/counting-requirements.ts';

type Requirement = CountingExplanation['requirements'][number];

/** What the rule in force asks of a company, met and not met, in the order in which one comes to it. */
export const requirementsUnder = (variant: CountingVariant, { requirements }: CountingExplanation): Requirement[] =>
  REQUIRED_FOR[variant].flatMap((code) => requirements.find((requirement) => requirement.code === code) ?? []);
