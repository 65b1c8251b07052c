import type { SupportActivityId, TrajectoryId, UploadId } from '../../../shared/kernel/ids.ts';

/** Where the document of a version of the partnership agreement lies. */
type AgreementPlace = `agr_${number}_${number}`;
export const agreementPlace = (period: number, number: number): AgreementPlace => `agr_${period}_${number}`;

/** Whose files lie together: those of a trajectory, the attendance list of an activity, and the document of an agreement. */
export type FileOwner = TrajectoryId | SupportActivityId | AgreementPlace;

/** Where an upload is expected. It is passing: what is kept is copied from there. */
export const uploadKey = (owner: FileOwner, id: UploadId): string => `incoming/${owner}/${id}`;

/** Where a kept file lies: under its own hash, so that the same content has one place and no other content can take it. */
export const keptFileKey = (owner: FileOwner, sha256: string): string => `evidence/${owner}/${sha256}`;
