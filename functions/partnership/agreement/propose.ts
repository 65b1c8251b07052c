import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { proposed, withdrawn } from '../../../shared/partnership/agreement/advance.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import type { Author } from '../../audit/event.ts';
import type { AgreementDependencies } from './dependencies.ts';
import { asSeen, errorsNow, save, type Which } from './save.ts';

/** Puts a draft before the partners. What it says must be right; what it leaves open stays open. */
export const proposeAgreement =
  (dependencies: AgreementDependencies) =>
  async (author: Author, which: Which): Promise<Result<Agreement, Failure>> => {
    const seen = await asSeen(dependencies, 'propose', which);
    if (!seen.ok) return seen;
    const mayChange = await dependencies.mayChange(seen.value.period);
    if (!mayChange.ok) return mayChange;
    const fields = await errorsNow(dependencies, seen.value);
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const after = proposed(seen.value, dependencies.system.now());
    return save(dependencies)(author, { before: seen.value, after, action: 'agreement.proposed' });
  };

/** Takes a proposal back: a draft again, without the signatures that it had. */
export const withdrawAgreement =
  (dependencies: AgreementDependencies) =>
  async (author: Author, which: Which): Promise<Result<Agreement, Failure>> => {
    const seen = await asSeen(dependencies, 'withdraw', which);
    if (!seen.ok) return seen;
    const after = withdrawn(seen.value, dependencies.system.now());
    return save(dependencies)(author, { before: seen.value, after, action: 'agreement.withdrawn' });
  };
