import {
  actionIdSchema,
  certifiedAmountIdSchema,
  companyIdSchema,
  evidenceIdSchema,
  trajectoryIdSchema,
} from '../../shared/kernel/ids.ts';
import type { TakeoverIds } from '../../shared/takeover/trajectory-parts.ts';
import { derivedId } from '../platform/derived-id.ts';

const from = (prefix: string, ...parts: readonly string[]): string => derivedId(prefix, ['takeover', ...parts]);

/** The record itself is the mark that a reference was taken over: made again, it has the same id and is recognised. */
export const takeoverIds: TakeoverIds = {
  company: (reference) => companyIdSchema.parse(from('cmp', reference)),
  trajectory: (reference) => trajectoryIdSchema.parse(from('trj', reference)),
  action: (trajectory, index) => actionIdSchema.parse(from('act', trajectory, String(index))),
  evidence: (trajectory, index) => evidenceIdSchema.parse(from('evd', trajectory, String(index))),
};
export const amountIdOf = (reference: string) => certifiedAmountIdSchema.parse(from('cta', reference));
