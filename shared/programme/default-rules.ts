import { isoDate } from '../kernel/dates.ts';
import { cents } from '../kernel/money.ts';
import type { ProgrammeRules } from './schema.ts';

/**
 * The rules with which the programme starts: every open point of the note with the default that the agency has not changed yet.
 * They are published as data in the reference store; the product reads them there.
 */
export const DEFAULT_RULES: ProgrammeRules = {
  version: '2024-1',
  validFrom: isoDate('2024-01-01'),
  periods: [1, 2],
  countingRule: 'completed',
  countingUnit: 'enterpriseNumber',
  awarenessAloneCounts: false,
  publicBodyCounts: true,
  periodAttribution: 'completion',
  recountInNextPeriod: false,
  settlementHorizon: 'perPeriod',
  settlementBase: 'acceptedPublicPart',
  resultsFundingPercent: 30, // P:128
  fundingPercents: { esf: 40, focusOnTalent: 45, own: 15 }, // P:197-199
  cutSplit: { esf: 40, focusOnTalent: 45 },
  memberCutRule: 'ownShortfall',
  yearlyBudget: cents(914_166_012), // P:199
  budgetIncludesOwnShare: true,
  flatRateOnStaffPercent: 15,
  flatRateRemainingPercent: 40,
  stateAidRegime: 'none',
  firstAssessmentDays: 90,
  paymentDeadlineDays: 80,
  objectionDays: 15,
  monitoringCadence: 'quarterly',
  retentionMonths: [3, 6, 12],
  smallCellThreshold: 5,
  fewEmployersThreshold: 3,
  evaluationScope: 'eachAndTogether',
  overlapDisclosure: 'nameContactPhase',
  earlyWarningShare: 0.85,
  smeShareNorm: 0.8,
  staleAfterDays: 60,
  followUpAfterDays: 180,
  checkCatalogueAfterMonths: 6, // measures change on 1 January and 1 July
  confirmationReminderDays: 10,
  confirmationReminders: 2,
  deliveryDueDays: 20,
  noteDueDays: 30,
  checkDueDays: 35,
  closeDueDays: 45,
  reminderDueSoonDays: 5,
  escalationAfterDays: 10,
  draftStaleAfterDays: 10,
  accessReviewMonths: [1, 7],
};
