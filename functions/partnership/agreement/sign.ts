import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { signed } from '../../../shared/partnership/agreement/advance.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import type { Author } from '../../audit/event.ts';
import { type AGAIN, decideAgain, trouble } from '../../platform/decide-again.ts';
import type { AgreementDependencies } from './dependencies.ts';
import { asSeen, errorsNow, saveBeside, signersOf, type Which } from './save.ts';

const refusal = (reason: string): Failure => ({ code: 'notAllowedNow', reason });

const sign =
  (dependencies: AgreementDependencies) =>
  async (author: Author, which: Which): Promise<Result<Agreement, Failure> | typeof AGAIN> => {
    const seen = await asSeen(dependencies, 'sign', which);
    if (!seen.ok) return seen;
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
    return saveBeside(dependencies, beside)(author, { before, after, action });
  };

const ROUNDS = {
  rounds: 5,
  otherwise: trouble('What a settlement rests on kept changing while an agreement was signed'),
};

/**
 * Signs for the member that the signer's own entry in the directory names: nobody signs for another one. The last signature puts the
 * version in force. What was right when it was proposed must be so still: a target may have changed since, or a settlement have been prepared.
 */
export const signAgreement =
  (dependencies: AgreementDependencies) =>
  (author: Author, which: Which): Promise<Result<Agreement, Failure>> =>
    decideAgain(() => sign(dependencies)(author, which), ROUNDS);
