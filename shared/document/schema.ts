import * as z from 'zod';
import { instantSchema } from '../kernel/dates.ts';
import { taskIdSchema } from '../kernel/ids.ts';

export const TASK_STATUSES = ['awaitingUpload', 'queued', 'running', 'done', 'failed'] as const;
/** A takeover is checked first, as often as needed, and then carried out: two kinds of work on the same file. */
export const TASK_KINDS = ['companyImport', 'takeoverCheck', 'takeover', 'leaverDelivery', 'measurement'] as const;

/** Long work: what may exceed 2 s, 1 MB or 100 items. It goes on in chunks, and its progress is on screen. */
export const taskSchema = z
  .object({
    id: taskIdSchema,
    version: z.int(),
    kind: z.enum(TASK_KINDS),
    status: z.enum(TASK_STATUSES),
    /** The subject that asked for it. */
    requestedBy: z.string(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    /** How far it is, counted in things that were handled. */
    total: z.int().optional(),
    handled: z.int(),
    landed: z.int(),
    refused: z.int(),
    /** There before: by hand, or by an earlier task. */
    unchanged: z.int(),
    /** Where the next chunk starts. */
    checkpoint: z.int(),
    /** Why the whole task failed: a key of the text catalogue. */
    failure: z.string().optional(),
    failureParameters: z.record(z.string(), z.string()).optional(),
    fileNames: z.array(z.string()),
    /** Lines of the report, once it is there. It can be downloaded even when it has none. */
    reportLines: z.int().optional(),
  })
  .meta({ id: 'Task' });
export type Task = z.infer<typeof taskSchema>;

export const taskListSchema = z.object({ rows: z.array(taskSchema) }).meta({ id: 'TaskList' });

/** Where a result can be fetched without a token, for a short while. */
export const downloadLinkSchema = z.object({ url: z.string(), expiresAt: instantSchema }).meta({ id: 'DownloadLink' });
export type DownloadLink = z.infer<typeof downloadLinkSchema>;

/** Where one file goes: a form with these fields, the file last, posted to `url` before `expiresAt`. */
export const uploadSchema = z
  .object({ name: z.string(), url: z.string(), fields: z.record(z.string(), z.string()), expiresAt: instantSchema })
  .meta({ id: 'Upload' });
export type Upload = z.infer<typeof uploadSchema>;
