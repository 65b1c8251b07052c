import { refusedKeptFile } from '../../../shared/document/kept-file.ts';
import { fail } from '../../../shared/kernel/result.ts';
import { evidenceFileAdditionSchema } from '../../../shared/trajectory/evidence-file.ts';
import { rootCausesChangeSchema } from '../../../shared/trajectory/plan/schema.ts';
import {
  actionAdditionSchema,
  actionChangeSchema,
  actionSplitSchema,
  actionStatusChangeSchema,
  evidenceAdditionSchema,
  evidenceRemovalSchema,
  followUpRequestSchema,
  phaseEntrySchema,
  phaseStepBackSchema,
  queryAnswerRequestSchema,
  queryRequestSchema,
  queryWithdrawalSchema,
  reopeningRequestSchema,
  trajectoryChangeSchema,
  trajectoryStartSchema,
  trajectoryStopSchema,
  verificationRequestSchema,
} from '../../../shared/trajectory/requests.ts';
import { checked } from '../ui/form/checked.ts';

/** The API's own checks of every request about a trajectory. Brings the schema library along: loaded at the first submit. */
export const checks = {
  start: (request: unknown) => checked(trajectoryStartSchema, request),
  change: (request: unknown) => checked(trajectoryChangeSchema, request),
  enterPhase: (request: unknown) => checked(phaseEntrySchema, request),
  stepBack: (request: unknown) => checked(phaseStepBackSchema, request),
  stop: (request: unknown) => checked(trajectoryStopSchema, request),
  addAction: (request: unknown) => checked(actionAdditionSchema, request),
  changeAction: (request: unknown) => checked(actionChangeSchema, request),
  setActionStatus: (request: unknown) => checked(actionStatusChangeSchema, request),
  splitAction: (request: unknown) => checked(actionSplitSchema, request),
  setRootCauses: (request: unknown) => checked(rootCausesChangeSchema, request),
  addEvidence: (request: unknown) => checked(evidenceAdditionSchema, request),
  attachEvidence: (request: { readonly fileName: string } & Record<string, unknown>, size: number) => {
    const fields = refusedKeptFile({ fileName: request.fileName, size });
    return fields.length > 0 ? fail(fields) : checked(evidenceFileAdditionSchema, request);
  },
  removeEvidence: (request: unknown) => checked(evidenceRemovalSchema, request),
  verify: (request: unknown) => checked(verificationRequestSchema, request),
  reopen: (request: unknown) => checked(reopeningRequestSchema, request),
  askQuery: (request: unknown) => checked(queryRequestSchema, request),
  answerQuery: (request: unknown) => checked(queryAnswerRequestSchema, request),
  withdrawQuery: (request: unknown) => checked(queryWithdrawalSchema, request),
  followUp: (request: unknown) => checked(followUpRequestSchema, request),
};
