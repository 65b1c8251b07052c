import { RULE_CHOICES } from './rule-choices.ts';
import type { RuleName } from './schema.ts';

/** What a rule says: what it is typed as, and how it is shown. */
export type RuleKind =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'yesNo' | 'money' }
  /** Several numbers: so many months later, or the months of a year in which something is done. */
  | { readonly kind: 'monthsLater' | 'monthsOfYear' }
  /** A whole number of hundredths. */
  | { readonly kind: 'percent' }
  /** A share 0..1, typed and shown as a percentage. */
  | { readonly kind: 'share' }
  | { readonly kind: 'calendarDays' | 'businessDays' | 'months' | 'persons' | 'count' }
  /** Whole percentages, or weights, side by side. */
  | { readonly kind: 'percents' | 'weights'; readonly parts: readonly string[] };

const choice = (name: keyof typeof RULE_CHOICES) => ({ kind: 'choice', options: RULE_CHOICES[name] }) as const;
const of = <const Kind extends Exclude<RuleKind['kind'], 'choice' | 'percents' | 'weights'>>(kind: Kind) => ({ kind });

/** What each rule is, in the order in which people look for them. */
export const RULE_KINDS = {
  countingRule: choice('countingRule'),
  publicBodyCounts: of('yesNo'),
  awarenessAloneCounts: of('yesNo'),
  countingUnit: choice('countingUnit'),
  periodAttribution: choice('periodAttribution'),
  recountInNextPeriod: of('yesNo'),
  resultsFundingPercent: of('percent'),
  settlementBase: choice('settlementBase'),
  settlementHorizon: choice('settlementHorizon'),
  cutSplit: { kind: 'weights', parts: ['esf', 'focusOnTalent'] },
  memberCutRule: choice('memberCutRule'),
  fundingPercents: { kind: 'percents', parts: ['esf', 'focusOnTalent', 'own'] },
  yearlyBudget: of('money'),
  budgetIncludesOwnShare: of('yesNo'),
  flatRateOnStaffPercent: of('percent'),
  flatRateRemainingPercent: of('percent'),
  stateAidRegime: choice('stateAidRegime'),
  firstAssessmentDays: of('calendarDays'),
  paymentDeadlineDays: of('calendarDays'),
  objectionDays: of('calendarDays'),
  monitoringCadence: choice('monitoringCadence'),
  retentionMonths: of('monthsLater'),
  smallCellThreshold: of('persons'),
  fewEmployersThreshold: of('count'),
  evaluationScope: choice('evaluationScope'),
  overlapDisclosure: choice('overlapDisclosure'),
  earlyWarningShare: of('share'),
  smeShareNorm: of('share'),
  staleAfterDays: of('calendarDays'),
  followUpAfterDays: of('calendarDays'),
  checkCatalogueAfterMonths: of('months'),
  confirmationReminderDays: of('calendarDays'),
  confirmationReminders: of('count'),
  deliveryDueDays: of('calendarDays'),
  noteDueDays: of('calendarDays'),
  checkDueDays: of('calendarDays'),
  closeDueDays: of('calendarDays'),
  reminderDueSoonDays: of('businessDays'),
  escalationAfterDays: of('businessDays'),
  draftStaleAfterDays: of('businessDays'),
  accessReviewMonths: of('monthsOfYear'),
} as const satisfies Record<RuleName, RuleKind>;

// Object.keys forgets the names, although every one of them is a rule.
export const RULE_NAMES = Object.keys(RULE_KINDS) as readonly RuleName[];
