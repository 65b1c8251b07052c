import * as z from 'zod';
import { instantSchema } from '../kernel/dates.ts';
import { jobNames } from './names.ts';

/** What a run counted of its work: companies looked at, mails sent. Never a name, an address or a message of an error. */
export const runCountsSchema = z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.int().min(0));
export type RunCounts = z.infer<typeof runCountsSchema>;

const runFields = {
  startedAt: instantSchema,
  endedAt: instantSchema.optional(),
  milliseconds: z.int().min(0).optional(),
  counts: runCountsSchema,
  /** By which the lines of its log are found. */
  requestId: z.string().min(1).max(100),
  /** Which of its kinds of work it did, of a job that has several: the kind of a task, a rebuild. */
  work: z
    .string()
    .regex(/^[a-zA-Z]{1,40}$/)
    .optional(),
};

/** One run of one job, as it is kept. One that was killed stays `running`: nobody was left to write that it ended. */
export const jobRunSchema = z.object({ ...runFields, outcome: z.enum(['running', 'done', 'failed']) });
export type JobRun = z.infer<typeof jobRunSchema>;

export const RUN_STATES = ['running', 'done', 'failed', 'interrupted'] as const;
const jobRunViewSchema = z.object({ ...runFields, state: z.enum(RUN_STATES) }).meta({ id: 'JobRun' });
export type JobRunView = z.infer<typeof jobRunViewSchema>;

const jobSchema = z
  .object({
    /** Its name in the list of functions. */
    name: z.enum(jobNames),
    /** What people lose when it fails, in the words of its alarm. */
    whenItFails: z.string(),
    startedBy: z.enum(['schedule', 'queue', 'stream', 'mailEvents']),
    /** When its schedule is due next; not for one that counts from its last run, nor in an archived partnership. */
    nextAt: instantSchema.optional(),
    everyMinutes: z.int().optional(),
    /** Which of its runs are kept: others than all where there would be too many. */
    keeps: z.enum(['everyRun', 'lastRunAndFailures', 'failures']),
    /** Newest first. */
    runs: z.array(jobRunViewSchema),
  })
  .meta({ id: 'Job' });
export type Job = z.infer<typeof jobSchema>;

export const jobListSchema = z
  .object({
    /** Jobs of an archived partnership do not run any more. */
    atWork: z.boolean(),
    jobs: z.array(jobSchema),
  })
  .meta({ id: 'JobList' });
export type JobList = z.infer<typeof jobListSchema>;
