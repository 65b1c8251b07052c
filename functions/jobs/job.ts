import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import * as z from 'zod';
import type { RunCounts } from '../../shared/jobs/schema.ts';
import { METRICS } from '../../shared/kernel/env.ts';
import { count, log } from '../platform/logging.ts';
import type { System } from '../platform/system.ts';
import type { RecordRun } from './runs/record.ts';

type Job<Schema extends z.ZodType, Outcome> = {
  readonly name: string;
  readonly store: string;
  readonly system: System;
  /** Leaves a record of each run. */
  readonly runs: RecordRun;
  readonly schema: Schema;
  /** Throws when it did not do what it is for: then Lambda tries again, and sets the event apart in the end. */
  readonly run: (event: z.infer<Schema>) => Promise<Outcome>;
  /** What its record says was counted; the numbers in its outcome unless told otherwise. */
  readonly countsOf?: (outcome: Outcome) => RunCounts;
};

/** What the stack remembers of one run. */
type Memory = { started: number };

/**
 * The stack of middleware around a job: what starts it is checked, each run is recorded, how long it took is logged, and a failure is
 * counted and passed on.
 */
export const jobHandler = <Schema extends z.ZodType, Outcome>({
  name,
  store,
  system,
  runs,
  schema,
  run,
  countsOf,
}: Job<Schema, Outcome>) =>
  middy<unknown, Outcome, Error, Context, Memory>(async (event: unknown, { awsRequestId }: Context) =>
    runs(
      { requestId: awsRequestId },
      async () => {
        const parsed = schema.safeParse(event);
        if (!parsed.success) throw new Error(`${name} cannot start: ${z.prettifyError(parsed.error)}`);
        return run(parsed.data);
      },
      countsOf ? { countsOf } : {},
    ),
  )
    .before(({ internal }) => {
      internal.started = Date.parse(system.now());
    })
    .after(({ internal }) => {
      log.info('job done', { store, job: name, milliseconds: Date.parse(system.now()) - internal.started });
    })
    .onError(({ error }) => {
      log.error('job failed', error, { store, job: name });
      count(METRICS.unexpectedError, store);
    });
