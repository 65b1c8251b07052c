import type { Instant } from '../../kernel/dates.ts';
import type { MemberId } from '../../kernel/ids.ts';
import type { Agreement } from './schema.ts';

type Written = Pick<Agreement, 'validFrom' | 'reason' | 'members' | 'cutRule'>;

const later = (agreement: Agreement, at: Instant) => ({ ...agreement, version: agreement.version + 1, updatedAt: at });

export const begun = (which: Pick<Agreement, 'period' | 'number'>, written: Written, at: Instant): Agreement => ({
  ...which,
  ...written,
  version: 1,
  state: 'draft',
  signatures: [],
  createdAt: at,
  updatedAt: at,
});

export const rewritten = (
  { period, number, version, createdAt, document }: Agreement,
  written: Written,
  at: Instant,
): Agreement => ({
  ...begun({ period, number }, written, at),
  version: version + 1,
  createdAt,
  ...(document ? { document } : {}),
});

export const withDocument = (
  agreement: Agreement,
  document: NonNullable<Agreement['document']>,
  at: Instant,
): Agreement => ({
  ...later(agreement, at),
  document,
});

export const proposed = (agreement: Agreement, at: Instant): Agreement => ({
  ...later(agreement, at),
  state: 'proposed',
  proposedAt: at,
});

/** A draft again: signatures go, since the next proposal may be another one. */
export const withdrawn = ({ proposedAt: _, ...agreement }: Agreement, at: Instant): Agreement => ({
  ...later(agreement, at),
  state: 'draft',
  signatures: [],
});

/** Signed for a member; with the last of the signers it is in force. */
export const signed = (
  agreement: Agreement,
  memberId: MemberId,
  signers: readonly MemberId[],
  at: Instant,
): Agreement => {
  const signatures = [...agreement.signatures, { memberId, at }];
  const isComplete = signers.every((signer) => signatures.some((signature) => signature.memberId === signer));
  return { ...later(agreement, at), signatures, state: isComplete ? 'inForce' : 'proposed' };
};
