import {
  draftBeginningSchema,
  draftChangeSchema,
  reasonedDraftStepSchema,
} from '../../../../shared/programme/draft/requests.ts';
import { checked } from '../../ui/form/checked.ts';

/** The API's own checks of what is asked of a draft. Brings the schema library along: loaded at the first submit. */
export const checks = {
  begin: (request: unknown) => checked(draftBeginningSchema, request),
  change: (request: unknown) => checked(draftChangeSchema, request),
  reasoned: (request: unknown) => checked(reasonedDraftStepSchema, request),
};
