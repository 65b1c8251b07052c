import * as z from 'zod';
import { taskSchema } from '../../shared/document/schema.ts';

/** An uploaded file of a task. What was found in it at finalisation pins it: only that content is worked on. */
export const taskFileSchema = z.object({
  name: z.string(),
  key: z.string(),
  contentType: z.string(),
  /** Bytes, as announced and enforced at upload. */
  size: z.int(),
  sha256: z.string().optional(),
  entityTag: z.string().optional(),
});
export type TaskFile = z.infer<typeof taskFileSchema>;

/** A task as it is kept: what its progress shows, and what it needs to go on. */
export const storedTaskSchema = taskSchema.omit({ fileNames: true }).extend({
  /** The roles of who asked for it, for the history of what it makes. */
  requestedRoles: z.array(z.string()),
  files: z.array(taskFileSchema),
  /**
   * Ids for what the next chunk makes. They are written before the chunk starts, so that a chunk that is carried out twice,
   * after a crash or a message delivered twice, recognises what it made.
   */
  nextIds: z.array(z.string()),
  /** Object in the bucket of documents. */
  reportKey: z.string().optional(),
});
export type StoredTask = z.infer<typeof storedTaskSchema>;

/** A task as the API shows it. */
export const taskView = ({ files, ...task }: StoredTask) =>
  taskSchema.parse({ ...task, fileNames: files.map(({ name }) => name) });
