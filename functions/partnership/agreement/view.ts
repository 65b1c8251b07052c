import type { Agreements, AgreementView } from '../../../shared/partnership/agreement/requests.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import { unsettledBy } from '../../../shared/partnership/agreement/unsettled.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { AgreementDependencies } from './dependencies.ts';
import { signersOf } from './save.ts';

export const viewOf = (members: readonly Member[], agreement: Agreement): AgreementView => {
  const signers = signersOf(members, agreement);
  return { ...agreement, signers, open: unsettledBy(agreement, signers) };
};

/** Every version of the agreement of each period, and for whom whoever asks would sign. */
export const viewAgreements =
  ({ repository, readMembers, personOfSubject }: AgreementDependencies) =>
  async (subject: string): Promise<Agreements> => {
    const [members, person, ...perPeriod] = await Promise.all([
      readMembers(),
      personOfSubject(subject),
      ...FUNDING_PERIODS.map(({ number }) => repository.agreements(number)),
    ]);
    return {
      agreements: perPeriod.flat().map((agreement) => viewOf(members, agreement)),
      ...(person?.memberId === undefined ? {} : { signsFor: person.memberId }),
    };
  };
