import { formatCount, formatMoney, formatPercentage } from '../../../shared/kernel/format.ts';
import type { RuleContent } from '../../../shared/programme/schema.ts';
import type { Texts } from '../i18n/nl.ts';
import type { ProgrammeWords } from './words.ts';

export type RuleName = keyof ProgrammeWords['names'];

/** The rules as people look for them. */
export const RULE_GROUPS = {
  counting: [
    'countingRule',
    'publicBodyCounts',
    'awarenessAloneCounts',
    'countingUnit',
    'periodAttribution',
    'recountInNextPeriod',
  ],
  money: [
    'resultsFundingPercent',
    'settlementBase',
    'settlementHorizon',
    'cutSplit',
    'memberCutRule',
    'fundingPercents',
    'yearlyBudget',
    'budgetIncludesOwnShare',
    'flatRateOnStaffPercent',
    'flatRateRemainingPercent',
    'stateAidRegime',
  ],
  deadlines: ['firstAssessmentDays', 'paymentDeadlineDays', 'objectionDays'],
  monitoring: [
    'monitoringCadence',
    'retentionMonths',
    'smallCellThreshold',
    'fewEmployersThreshold',
    'evaluationScope',
    'overlapDisclosure',
    'earlyWarningShare',
    'smeShareNorm',
    'staleAfterDays',
    'followUpAfterDays',
    'checkCatalogueAfterMonths',
    'confirmationReminderDays',
    'confirmationReminders',
    'deliveryDueDays',
    'noteDueDays',
    'checkDueDays',
    'closeDueDays',
    'reminderDueSoonDays',
    'escalationAfterDays',
    'accessReviewMonths',
  ],
} as const satisfies Record<keyof ProgrammeWords['groups'], readonly RuleName[]>;

/** What a rule is called. */
export const ruleLabel = (name: RuleName, { names }: Pick<ProgrammeWords, 'names'>): string => names[name][0] ?? name;

const percent = (value: number): string => formatPercentage(value / 100);

/** The value of a rule in words. */
export const ruleValue = (
  name: RuleName,
  rules: RuleContent,
  { programme, general }: { readonly programme: ProgrammeWords; readonly general: Texts['general'] },
): string => {
  switch (name) {
    case 'awarenessAloneCounts':
    case 'publicBodyCounts':
    case 'recountInNextPeriod':
    case 'budgetIncludesOwnShare':
      return rules[name] ? general.yes : general.no;
    case 'resultsFundingPercent':
    case 'flatRateOnStaffPercent':
    case 'flatRateRemainingPercent':
      return percent(rules[name]);
    case 'earlyWarningShare':
    case 'smeShareNorm':
      return formatPercentage(rules[name]);
    case 'firstAssessmentDays':
    case 'paymentDeadlineDays':
    case 'objectionDays':
    case 'staleAfterDays':
    case 'followUpAfterDays':
    case 'confirmationReminderDays':
    case 'deliveryDueDays':
    case 'noteDueDays':
    case 'checkDueDays':
    case 'closeDueDays':
      return programme.calendarDays(formatCount(rules[name]));
    case 'reminderDueSoonDays':
    case 'escalationAfterDays':
      return programme.businessDays(formatCount(rules[name]));
    case 'cutSplit':
      return `${rules.cutSplit.esf} : ${rules.cutSplit.focusOnTalent}`;
    case 'fundingPercents':
      return [rules.fundingPercents.esf, rules.fundingPercents.focusOnTalent, rules.fundingPercents.own]
        .map(percent)
        .join(' · ');
    case 'yearlyBudget':
      return formatMoney(rules.yearlyBudget);
    case 'checkCatalogueAfterMonths':
      return programme.months(formatCount(rules[name]));
    case 'retentionMonths':
      return programme.months(rules.retentionMonths.join(' · '));
    case 'accessReviewMonths':
      return rules.accessReviewMonths.join(' · ');
    case 'confirmationReminders':
    case 'fewEmployersThreshold':
      return formatCount(rules[name]);
    case 'smallCellThreshold':
      return programme.persons(formatCount(rules.smallCellThreshold));
    default:
      return programme.values[rules[name]];
  }
};
