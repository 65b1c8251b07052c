import { amendmentApprovalSchema, amendmentRefusalSchema } from '../../../../shared/partnership/amendment/requests.ts';
import { amendmentInputSchema } from '../../../../shared/partnership/amendment/schema.ts';
import { checked } from '../../ui/form/checked.ts';

/** The API's own checks of amendments. Brings the schema library along: loaded at the first submit. */
export const checks = {
  proposal: (request: unknown) => checked(amendmentInputSchema, request),
  approval: (request: unknown) => checked(amendmentApprovalSchema, request),
  refusal: (request: unknown) => checked(amendmentRefusalSchema, request),
};
