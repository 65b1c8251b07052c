import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { signed } from '../../../shared/partnership/agreement/advance.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import type { Author } from '../../audit/event.ts';
import { refusedUntilExtended } from '../closing/extended.ts';
import type { AgreementDependencies } from './dependencies.ts';
import { asSeen, errorsNow, save, signersOf, type Which } from './save.ts';

const refusal = (reason: string): Failure => ({ code: 'notAllowedNow', reason });

/**
 * Signs for the member that the signer's own entry in the directory names: nobody signs for another one. The last signature puts the
 * version in force. What was right when it was proposed must be so still: a target may have changed since, or a settlement have been prepared.
 */
export const signAgreement =
  (dependencies: AgreementDependencies) =>
  async (author: Author, which: Which): Promise<Result<Agreement, Failure>> => {
    const seen = await asSeen(dependencies, 'sign', which);
    if (!seen.ok) return seen;
    const early = await refusedUntilExtended(dependencies, which.period);
    if (early) return fail(early);
    const before = seen.value;
    const memberId = (await dependencies.personOfSubject(author.subject))?.memberId;
    if (memberId === undefined) return fail(refusal('agreementNoMember'));
    const signers = signersOf(await dependencies.readMembers(), before);
    if (!signers.includes(memberId)) return fail(refusal('agreementNotASigner'));
    if (before.signatures.some((signature) => signature.memberId === memberId)) return fail(refusal('agreementSigned'));
    const mayChange = await dependencies.mayChange(before.period);
    if (!mayChange.ok) return mayChange;
    if ((await errorsNow(dependencies, before)).length > 0) return fail(refusal('agreementOvertaken'));
    const after = signed(before, memberId, signers, dependencies.system.now());
    const action = after.state === 'inForce' ? 'agreement.inForce' : 'agreement.signed';
    const beside = after.state === 'inForce' ? mayChange.value : [];
    return save(dependencies)(author, { before, after, action, beside });
  };
