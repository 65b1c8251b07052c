import type { EnterpriseNumber } from '../../shared/company/enterprise-number.ts';
import type { Statement } from '../../shared/coordination/schema.ts';
import {
  MAXIMUM_NOTES,
  openProposal,
  type TalkNote,
  type TalkNoteRequest,
  talkNoteSchema,
} from '../../shared/coordination/talk.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import type { CompanyId, PartnershipId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import type { CompaniesOf } from '../company/for-trajectories.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import type { CoordinationRepository } from './repository.ts';
import { putTalk, type TalkRepository } from './talk-repository.ts';

export type TalkDependencies = {
  readonly partnershipId: PartnershipId;
  readonly partnershipIds: readonly PartnershipId[];
  readonly repository: CoordinationRepository;
  readonly talks: TalkRepository;
  readonly companiesOf: CompaniesOf;
  readonly commit: Commit;
  readonly system: System;
};

/** What another partnership said to us about an enterprise. */
export const saidTo = (partnershipId: PartnershipId, statement: Statement | undefined): TalkNote[] =>
  statement?.talks?.[partnershipId] ?? [];

const contentOf = (
  request: TalkNoteRequest,
  sides: { readonly ours: readonly TalkNote[]; readonly theirs: readonly TalkNote[] },
): Result<Pick<TalkNote, 'kind' | 'text' | 'proposalId'>, Failure> => {
  if (request.kind !== 'agreement') return ok({ kind: request.kind, text: request.text });
  const proposal = openProposal(sides);
  if (proposal?.id !== request.proposalId) return fail(invalidField('/proposalId', 'notInList'));
  return ok({ kind: 'agreement', text: proposal.text, proposalId: proposal.id });
};

/**
 * Says something to another partnership about a company: a message, a proposal of who does what, or that one agrees with the other's
 * last proposal. It is kept on our side and stated to the other by the projector. Errors: `notFound`, `invalid`, `conflict` with the
 * own side as it stands, `notAllowedNow` when the talk is full.
 */
export const addTalkNote =
  ({ partnershipId, partnershipIds, repository, talks, companiesOf, commit, system }: TalkDependencies) =>
  async (author: Author, companyId: CompanyId, request: TalkNoteRequest): Promise<Result<CompanyId, Failure>> => {
    const other = partnershipIds.find((id) => id === request.with && id !== partnershipId);
    if (other === undefined) return fail(invalidField('/with', 'notInList'));
    const [company] = await companiesOf([companyId]);
    if (!company) return fail({ code: 'notFound' });
    const [own, [statement]] = await Promise.all([
      talks.talk(companyId, other),
      repository.statements([other], company.enterpriseNumber),
    ]);
    const ours = own?.notes ?? [];
    if ((own?.version ?? 0) !== request.expectedVersion) return fail({ code: 'conflict', current: own });
    if (ours.length >= MAXIMUM_NOTES) return fail({ code: 'notAllowedNow', reason: 'talkFull' });
    const content = contentOf(request, { ours, theirs: saidTo(partnershipId, statement) });
    if (!content.ok) return content;
    const note = talkNoteSchema.parse({ id: system.newId('tkn'), at: system.now(), ...content.value });
    const talk = { companyId, with: other, version: request.expectedVersion + 1, notes: [...ours, note] };
    const event = auditEvent(system, author, {
      action: `company.talk.${note.kind}`,
      root: { kind: 'company', id: companyId },
      changes: [{ field: `talk/${other}`, after: note.text }],
    });
    const committed = await commit({ changes: putTalk(talk, request.expectedVersion), audit: [event] });
    if (committed.ok) return ok(companyId);
    if (committed.error.code !== 'conflict') throw new Error('A talk claims no names and makes no record');
    return fail({ code: 'conflict', current: committed.error.current && talks.parse(committed.error.current) });
  };

export type OwnCompanyOf = (number: EnterpriseNumber) => Promise<CompanyId | undefined>;
