import type { CompanyId, MaturityScanId } from '../../shared/kernel/ids.ts';
import type { Invitation } from '../../shared/maturity/requests.ts';
import type { MaturityScan, Respondent, Round } from '../../shared/maturity/schema.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import { keys } from '../platform/dynamo/keys.ts';
import type { MaturityLink } from './repository.ts';

const v = 1;

export const putScan = (before: MaturityScan | undefined, after: MaturityScan): Change => ({
  kind: 'put',
  key: keys.maturityScan(after.companyId, after.id),
  item: { type: 'maturityScan', v, ...after },
  expectedVersion: before?.version ?? 'absent',
});

/** The round must still be the one that was read: open, with what its respondents were promised. */
export const checkScan = ({ companyId, id, version }: MaturityScan): Change => ({
  kind: 'check',
  key: keys.maturityScan(companyId, id),
  expectedVersion: version,
});

/** A company has one open round at most: two of the same people at once could be subtracted from each other. */
export const claimRound = (companyId: CompanyId, owner: MaturityScanId): Change => ({
  kind: 'lock',
  key: keys.maturityRoundLock(companyId),
  owner,
  name: 'maturityRound',
});
export const freeRound = (companyId: CompanyId, owner: MaturityScanId): Change => ({
  kind: 'unlock',
  key: keys.maturityRoundLock(companyId),
  owner,
});

export const newSeal = (id: MaturityScanId): Change => ({
  kind: 'put',
  key: keys.maturitySeal(id),
  item: { type: 'maturitySeal', v, version: 1 },
  expectedVersion: 'absent',
});
/** No answer came in since the seal was read. */
export const checkSeal = (id: MaturityScanId, seal: number): Change => ({
  kind: 'check',
  key: keys.maturitySeal(id),
  expectedVersion: seal,
});

/** An answer under a random name; its link goes, and the seal is raised. */
export const putAnswer = (
  id: MaturityScanId,
  { seal, name, secretHash }: { readonly seal: number; readonly name: string; readonly secretHash: string },
  answer: Respondent,
): Change[] => [
  {
    kind: 'put',
    key: keys.maturitySeal(id),
    item: { type: 'maturitySeal', v, version: seal + 1 },
    expectedVersion: seal,
  },
  { kind: 'place', key: keys.maturityAnswer(id, name), item: { type: 'maturityAnswer', v, ...answer } },
  { kind: 'remove', key: keys.maturityLink(secretHash) },
];

/** Both go by themselves once the round is over, also when nobody closes it: the table's time to live, in seconds. */
const goesAt = ({ answersUntil }: Round): number => Math.ceil(Date.parse(answersUntil) / 1000);

export const putInvitation = (round: Round, before: Invitation | undefined, after: Invitation): Change => ({
  kind: 'put',
  key: keys.maturityInvitation(round.id, after.contactId),
  item: { type: 'maturityInvitation', v, ...after, expiresAt: goesAt(round) },
  expectedVersion: before?.version ?? 'absent',
});

/** A new link in the place of the one that was mailed before. */
export const replaceLink = (
  round: Round,
  before: Invitation | undefined,
  secretHash: string,
  link: MaturityLink,
): Change[] => [
  {
    kind: 'place',
    key: keys.maturityLink(secretHash),
    item: { type: 'maturityLink', v, ...link, expiresAt: goesAt(round) },
  },
  ...(before ? [{ kind: 'remove', key: keys.maturityLink(before.secretHash) } as const] : []),
];

/** Whom it was sent to and every link that is still out: nothing of it is kept once a round is over. */
export const forgetInvitations = (id: MaturityScanId, invitations: readonly Invitation[]): Change[] =>
  invitations.flatMap(({ contactId, secretHash }): Change[] => [
    { kind: 'remove', key: keys.maturityInvitation(id, contactId) },
    { kind: 'remove', key: keys.maturityLink(secretHash) },
  ]);
