import { formatCount, formatMoney, formatPercentage } from '../../../shared/kernel/format.ts';
import { cents } from '../../../shared/kernel/money.ts';
import { RULE_KINDS, type RuleKind } from '../../../shared/programme/rule-kinds.ts';
import type { RuleContent, RuleName } from '../../../shared/programme/schema.ts';
import type { Texts } from '../i18n/nl.ts';
import type { ProgrammeWords } from './words.ts';

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
    'draftStaleAfterDays',
    'accessReviewMonths',
  ],
} as const satisfies Record<keyof ProgrammeWords['groups'], readonly RuleName[]>;

export const RULE_GROUP_NAMES = [
  'counting',
  'money',
  'deadlines',
  'monitoring',
] as const satisfies readonly (keyof typeof RULE_GROUPS)[];

/** What a rule says: what it is typed as, and how it is shown. */
export const kindOf = (name: RuleName): RuleKind => RULE_KINDS[name];

/** What a rule is called. */
export const ruleLabel = (name: RuleName, { names }: Pick<ProgrammeWords, 'names'>): string => names[name][0] ?? name;

const percent = (value: number): string => formatPercentage(value / 100);

const numberText = (kind: RuleKind['kind'], value: number, programme: ProgrammeWords): string => {
  switch (kind) {
    case 'percent':
      return percent(value);
    case 'share':
      return formatPercentage(value);
    case 'money':
      return formatMoney(cents(value));
    case 'calendarDays':
    case 'businessDays':
    case 'months':
    case 'persons':
      return programme[kind](formatCount(value));
    default:
      return formatCount(value);
  }
};

/** The value of a rule in words, by what kind of rule it is. */
export const ruleValue = (
  name: RuleName,
  rules: RuleContent,
  { programme, general }: { readonly programme: ProgrammeWords; readonly general: Texts['general'] },
): string => {
  const { kind } = kindOf(name);
  const value = rules[name];
  const choices: Readonly<Record<string, string>> = programme.values;
  if (typeof value === 'boolean') return value ? general.yes : general.no;
  if (typeof value === 'string') return choices[value] ?? value;
  if (typeof value === 'number') return numberText(kind, value, programme);
  if (kind === 'weights') return Object.values(value).join(' : ');
  if (kind === 'percents') return Object.values(value).map(percent).join(' · ');
  const months = Object.values(value).join(' · ');
  return kind === 'monthsLater' ? programme.months(months) : months;
};
