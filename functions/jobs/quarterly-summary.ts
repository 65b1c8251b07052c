import * as z from 'zod';
import type { RunCounts } from '../../shared/jobs/schema.ts';
import {
  addQuarters,
  dayOf,
  type Instant,
  instantSchema,
  type Quarter,
  quarterOf,
  quarterSchema,
} from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { runQuarterlySummary, type SummaryRun, type SummaryRunDependencies } from '../summary/run.ts';
import { jobHandler } from './job.ts';
import type { RecordRun } from './runs/record.ts';

/** The scheduler says when it was due, an operator says which quarter. */
const eventSchema = z.union([
  z.strictObject({ scheduledFor: instantSchema }),
  z.strictObject({ quarter: quarterSchema }),
]);

/** What an operator is told: what was done, or which rule stands in the way. */
export type SummaryOutcome =
  | ({ readonly outcome: 'done' } & SummaryRun)
  | { readonly outcome: 'refused'; readonly quarter: Quarter; readonly failure: Failure };

/** The last quarter that was over when the job was due; a job that runs late keeps its quarter. */
export const quarterDueAt = (scheduledFor: Instant): Quarter => addQuarters(quarterOf(dayOf(scheduledFor)), -1);

const countsOf = (outcome: SummaryOutcome): RunCounts =>
  outcome.outcome === 'done' ? { frozen: outcome.frozenNow ? 1 : 0, ...outcome.mails } : { refused: 1 };

/** Freezes and mails the summary of a quarter. A refusal is an answer to an operator, and a failure of the schedule. */
export const quarterlySummaryHandler = (dependencies: SummaryRunDependencies, runs: RecordRun) =>
  jobHandler({
    name: 'quarterly-summary',
    store: dependencies.delivery.store,
    system: dependencies.delivery.system,
    runs,
    schema: eventSchema,
    countsOf,
    run: async (event): Promise<SummaryOutcome> => {
      const isScheduled = 'scheduledFor' in event;
      const quarter = isScheduled ? quarterDueAt(event.scheduledFor) : event.quarter;
      const ran = await runQuarterlySummary(dependencies)(quarter);
      if (ran.ok) return { outcome: 'done', ...ran.value };
      if (isScheduled) throw new Error(`The summary of ${quarter} was refused: ${ran.error.reason ?? ran.error.code}`);
      return { outcome: 'refused', quarter, failure: ran.error };
    },
  });
