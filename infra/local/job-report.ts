import type { SummaryOutcome } from '../../functions/jobs/quarterly-summary.ts';

const REASONS: Readonly<Record<string, string>> = {
  quarterNotOver: 'the quarter is not over',
  outsidePeriod: 'the quarter lies outside the funding periods',
};

const isSummaryOutcome = (answer: unknown): answer is SummaryOutcome =>
  typeof answer === 'object' && answer !== null && 'outcome' in answer;

const why = ({ failure }: Extract<SummaryOutcome, { outcome: 'refused' }>): string => {
  const reason = failure.reason ?? failure.fields?.[0]?.message ?? failure.code;
  return REASONS[reason] ?? reason;
};

/** What a job answered, as a line for whoever ran it by hand. A refused job throws that line. */
export const jobReport = (store: string, answer: unknown): string => {
  if (!isSummaryOutcome(answer)) return `${store}: ${JSON.stringify(answer)}`;
  if (answer.outcome === 'refused') throw new Error(`${store}: ${answer.quarter} cannot be summarised: ${why(answer)}`);
  const frozen = answer.frozenNow ? 'frozen now' : 'was frozen before';
  const mails = Object.entries(answer.mails).map(([status, count]) => `${count} ${status}`);
  return `${store}: ${answer.quarter} ${frozen} (sha256 ${answer.sha256.slice(0, 12)}); mails: ${mails.join(', ') || 'none'}`;
};
