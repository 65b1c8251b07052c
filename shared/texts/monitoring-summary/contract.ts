import type { MonitoringSummary } from '../../monitoring/summary/build.ts';
import type { MonitoringDueItem, MonitoringSentence } from '../../monitoring/summary/sentences.ts';

/** Every text of the mail about a closed quarter of the monitoring. What one language lacks fails the type check. */
export type MonitoringSummaryTexts = {
  readonly headline: (headline: MonitoringSummary['headline']) => string;
  readonly narrative: (sentence: MonitoringSentence) => string;
  readonly due: (item: MonitoringDueItem) => string;
  readonly ofPartnership: (partnershipId: string) => string;
  readonly ofAgency: string;
  readonly narrativeTitle: string;
  readonly dueTitle: string;
  readonly openPage: string;
  readonly forYourRole: string;
  readonly provenance: (day: string, time: string, rulesVersion: string) => string;
  readonly whyThisMail: string;
  readonly coFunded: string;
};
