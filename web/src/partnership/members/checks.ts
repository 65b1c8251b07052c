import {
  memberChangeSchema,
  memberJoiningSchema,
  memberLeavingSchema,
  memberRoleChangeSchema,
  memberStayingSchema,
} from '../../../../shared/partnership/members/requests.ts';
import { checked } from '../../ui/form/checked.ts';

/** The API's own checks of every decision about a member. Brings the schema library along: loaded at the first submit. */
export const checks = {
  join: (request: unknown) => checked(memberJoiningSchema, request),
  change: (request: unknown) => checked(memberChangeSchema, request),
  changeRole: (request: unknown) => checked(memberRoleChangeSchema, request),
  leave: (request: unknown) => checked(memberLeavingSchema, request),
  stay: (request: unknown) => checked(memberStayingSchema, request),
};
