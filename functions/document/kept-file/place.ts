import type { SupportActivityId, TrajectoryId, UploadId } from '../../../shared/kernel/ids.ts';

/** Whose files lie together: those of a trajectory, and the attendance list of an activity. */
export type FileOwner = TrajectoryId | SupportActivityId;

/** Where an upload is expected. It is passing: what is kept is copied from there. */
export const uploadKey = (owner: FileOwner, id: UploadId): string => `incoming/${owner}/${id}`;

/** Where a kept file lies: under its own hash, so that the same content has one place and no other content can take it. */
export const keptFileKey = (owner: FileOwner, sha256: string): string => `evidence/${owner}/${sha256}`;
