import { refusedKeptFile } from '../../../shared/document/kept-file.ts';
import type { FieldError } from '../../../shared/kernel/errors.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import {
  type AttendanceAddition,
  attendanceAdditionSchema,
  supportChangeSchema,
  supportLogSchema,
  supportRemovalSchema,
} from '../../../shared/support/schema.ts';
import { checked } from '../ui/form/checked.ts';

/** The API's own checks of support. Brings the schema library along. */
export const checks = {
  log: (request: unknown) => checked(supportLogSchema, request),
  change: (request: unknown) => checked(supportChangeSchema, request),
  remove: (request: unknown) => checked(supportRemovalSchema, request),
  /** The list too is looked at before it is sent: its name and its size. */
  attendance: (request: unknown, size: number): Result<AttendanceAddition, FieldError[]> => {
    const addition = checked(attendanceAdditionSchema, request);
    if (!addition.ok) return addition;
    const fields = refusedKeptFile({ fileName: addition.value.fileName, size });
    return fields.length > 0 ? fail(fields) : addition;
  },
};
