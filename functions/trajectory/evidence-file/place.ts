import type { TrajectoryId, UploadId } from '../../../shared/kernel/ids.ts';

/** Where an upload is expected. It is passing: what becomes evidence is copied from there. */
export const uploadKey = (trajectory: TrajectoryId, id: UploadId): string => `incoming/${trajectory}/${id}`;

/** Where a file of evidence lies: under its own hash, so that the same content has one place and no other content can take it. */
export const evidenceKey = (trajectory: TrajectoryId, sha256: string): string => `evidence/${trajectory}/${sha256}`;
