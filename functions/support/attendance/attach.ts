import type { Failure } from '../../../shared/kernel/errors.ts';
import type { SupportActivityId, UploadId } from '../../../shared/kernel/ids.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import type { AttendanceAddition, SupportActivity, SupportRemoval } from '../../../shared/support/schema.ts';
import type { Author } from '../../audit/event.ts';
import { finaliseUpload } from '../../document/kept-file/finalise.ts';
import type { KeptFileDependencies } from '../../document/kept-file/request.ts';
import { asSeen } from '../change.ts';
import { type SupportDependencies, save } from '../save.ts';

export type AttendanceDependencies = SupportDependencies & KeptFileDependencies;

type Of<Input> = Input & { readonly id: SupportActivityId };

/**
 * Finalises an upload as the attendance list of an activity, in the place of the one before. How many people signed is asked nowhere:
 * the list proves that something took place.
 */
export const attachAttendanceList =
  (dependencies: AttendanceDependencies) =>
  async (
    author: Author,
    request: Of<AttendanceAddition> & { readonly uploadId: UploadId },
  ): Promise<Result<SupportActivity, Failure>> => {
    const seen = await asSeen(dependencies, request);
    if (!seen.ok) return seen;
    const before = seen.value;
    const { id, uploadId, fileName } = request;
    const kept = await finaliseUpload(dependencies, author, { owner: id, uploadId, fileName });
    if (!kept.ok) return kept;
    const { uploadedAt: updatedAt } = kept.value;
    const after = { ...before, attendanceList: kept.value, version: before.version + 1, updatedAt };
    return save(dependencies)(author, { before, after, action: 'support.attendanceAdded' });
  };

/** Takes a list away that does not belong there: nobody sees it any more. The reason stays in the history. */
export const removeAttendanceList =
  (dependencies: SupportDependencies) =>
  async (author: Author, request: Of<SupportRemoval>): Promise<Result<SupportActivity, Failure>> => {
    const seen = await asSeen(dependencies, request);
    if (!seen.ok) return seen;
    const { attendanceList, ...rest } = seen.value;
    if (!attendanceList) return fail({ code: 'notFound' });
    const after = { ...rest, version: rest.version + 1, updatedAt: dependencies.system.now() };
    const saved = { before: seen.value, after, action: 'support.attendanceRemoved', reason: request.reason };
    return save(dependencies)(author, saved);
  };

/** The activity for who may see attendance lists, which hold names of people; for others without. */
export const shownActivity = (activity: SupportActivity, maySee: boolean): SupportActivity => {
  const { attendanceList: _attendanceList, ...rest } = activity;
  return maySee ? activity : rest;
};

/** The list of an activity that still stands. */
export const listOf = (activity: SupportActivity | undefined): SupportActivity['attendanceList'] =>
  activity?.removedAt === undefined ? activity?.attendanceList : undefined;
