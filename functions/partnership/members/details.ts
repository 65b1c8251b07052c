import type { IsoDate } from '../../../shared/kernel/dates.ts';
import type { Failure, FieldError } from '../../../shared/kernel/errors.ts';
import { type MemberId, memberIdSchema } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { MemberChange, MemberDetails, MemberJoining } from '../../../shared/partnership/members/requests.ts';
import { detailErrors } from '../../../shared/partnership/members/rules.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import type { Author } from '../../audit/event.ts';
import { refusedCodes } from '../../catalogue/codes.ts';
import type { Register } from './repository.ts';
import { asSeen, type MemberDependencies, saveMembers } from './save.ts';

const themeErrors = (
  { catalogues }: Pick<MemberDependencies, 'catalogues'>,
  { themes }: MemberDetails,
  { before, today }: { before: Member | undefined; today: IsoDate },
): Promise<FieldError[]> =>
  refusedCodes(
    { catalogues },
    themes.map((code, place) => ({
      catalogue: 'themes',
      code,
      pointer: `/member/themes/${place}`,
      days: [today],
      kept: before?.themes ?? [],
    })),
  );

const refusals = async (
  dependencies: MemberDependencies,
  { members }: Register,
  { candidate, details, today }: { candidate: Member; details: MemberDetails; today: IsoDate },
): Promise<FieldError[]> => {
  const before = members.find(({ id }) => id === candidate.id);
  return [...detailErrors(members, candidate, today), ...(await themeErrors(dependencies, details, { before, today }))];
};

/** An organisation joins. The first one leads; whoever joins later becomes promotor by a decision of its own. */
export const joinMember =
  (dependencies: MemberDependencies) =>
  (
    author: Author,
    { role, member: details }: MemberJoining,
    { idempotencyKey }: { readonly idempotencyKey?: string | undefined } = {},
  ): Promise<Result<Member, Failure>> => {
    const id = memberIdSchema.parse(dependencies.system.newId('mbr'));
    return saveMembers(dependencies)(author, async (register, today) => {
      const candidate: Member = { ...details, id, version: 0, role, earlierRoles: [] };
      const fields = await refusals(dependencies, register, { candidate, details, today });
      if (fields.length > 0) return fail({ code: 'invalid', fields });
      const idempotency = idempotencyKey && { subject: author.subject, key: idempotencyKey, resultId: id };
      return ok({ id, members: [candidate], action: 'member.joined', ...(idempotency ? { idempotency } : {}) });
    });
  };

/** What was typed about a member changes, over the version that its reader saw; its role and its leaving stay. */
export const changeMember =
  (dependencies: MemberDependencies) =>
  (
    author: Author,
    { id, expectedVersion, member: details }: MemberChange & { readonly id: MemberId },
  ): Promise<Result<Member, Failure>> =>
    saveMembers(dependencies)(author, async (register, today) => {
      const before = asSeen(register, { id, expectedVersion });
      if (!before.ok) return before;
      const { version, role, earlierRoles, until, leaving } = before.value;
      const kept = { id, version, role, earlierRoles, ...(until && { until }), ...(leaving && { leaving }) };
      const candidate: Member = { ...details, ...kept };
      const fields = await refusals(dependencies, register, { candidate, details, today });
      if (fields.length > 0) return fail({ code: 'invalid', fields });
      return ok({ id, members: [candidate], action: 'member.changed' });
    });
