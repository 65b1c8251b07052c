import type { Label } from '../reference/label.ts';
import type { CountingRequirement } from '../trajectory/counting-requirements.ts';
import type { DIFFERENCE_REASONS } from './reconciliation-schema.ts';

/** What the counting rule asks, inside a sentence. */
export const REQUIREMENT_WORDS: Readonly<Record<CountingRequirement, Label>> = {
  planAgreed: { nl: 'het plan', en: 'the plan' },
  workFloorInFlanders: { nl: 'een werkvloer in het Vlaamse Gewest', en: 'a work floor in the Flemish Region' },
  structuralAdaptation: { nl: 'een structurele aanpassing', en: 'a structural adaptation' },
  evidence: { nl: 'het bewijs', en: 'the evidence' },
  completed: { nl: 'de afronding', en: 'the completion' },
  verified: { nl: 'de aanvaarding', en: 'the acceptance' },
};

/** Why a company is counted on one side only. */
export const DIFFERENCE_WORDS: Readonly<Record<(typeof DIFFERENCE_REASONS)[number], Label>> = {
  lacking: { nl: 'telt hier niet, er ontbreekt', en: 'does not count here, lacking' },
  otherQuarter: { nl: 'telt hier op een andere dag', en: 'counts here on another day' },
  countedBefore: { nl: 'telde al mee in een vorige periode', en: 'counted in an earlier period already' },
  notInFile: {
    nl: 'telt hier, maar staat niet als aanvaard in het bestand',
    en: 'counts here, but is not accepted in the file',
  },
  otherCompany: { nl: 'telt hier, maar staat niet in het bestand', en: 'counts here, but is not in the file' },
};
