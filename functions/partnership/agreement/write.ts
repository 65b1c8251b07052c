import { type Failure, invalidField } from '../../../shared/kernel/errors.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { begun, rewritten } from '../../../shared/partnership/agreement/advance.ts';
import type { AgreementInput } from '../../../shared/partnership/agreement/requests.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import type { Author } from '../../audit/event.ts';
import type { AgreementDependencies } from './dependencies.ts';
import { asSeen, conflictWith, save, type Which } from './save.ts';

type Writing = Which & { readonly agreement: AgreementInput };

/** Versions come one after the other: the next one is begun once the one before is in force. */
const refusedBeginning = (versions: readonly Agreement[], { number }: Which): Failure | undefined => {
  const standing = versions.find((version) => version.number === number);
  if (standing) return conflictWith(standing);
  if (number !== versions.length + 1) return { code: 'notFound' };
  const isUnderWay = versions.some(({ state }) => state !== 'inForce');
  return isUnderWay ? { code: 'notAllowedNow', reason: 'agreementUnderWay' } : undefined;
};

/**
 * Begins the agreement of a period, or a version after the one in force, which stays so until all signed the new one; or writes on in a
 * draft. A draft may be as incomplete as it is: what must be right is looked at when it is proposed.
 */
export const writeAgreement =
  (dependencies: AgreementDependencies) =>
  async (author: Author, { agreement, ...which }: Writing): Promise<Result<Agreement, Failure>> => {
    const { repository, system } = dependencies;
    const { period, number, expectedVersion } = which;
    const mayChange = await dependencies.mayChange(period);
    if (!mayChange.ok) return mayChange;
    if (number > 1 && agreement.reason === undefined) return fail(invalidField('/agreement/reason', 'required'));
    if (expectedVersion === 0) {
      const refused = refusedBeginning(await repository.agreements(period), which);
      if (refused) return fail(refused);
      const after = begun({ period, number }, agreement, system.now());
      return save(dependencies)(author, { before: undefined, after, action: 'agreement.begun' });
    }
    const seen = await asSeen(dependencies, 'write', which);
    if (!seen.ok) return seen;
    const after = rewritten(seen.value, agreement, system.now());
    return save(dependencies)(author, { before: seen.value, after, action: 'agreement.changed' });
  };
