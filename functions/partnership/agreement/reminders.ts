import type { Person } from '../../../shared/access/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { ReminderItem } from '../../../shared/reminder/schema.ts';
import type { ReminderSource } from '../../reminder/source.ts';
import type { AgreementRepository } from './repository.ts';
import { signersOf } from './save.ts';

const maySign = ({ roles, active }: Pick<Person, 'roles' | 'active'>): boolean =>
  active && (roles.includes('promotor') || roles.includes('administrator'));

/** The agreements that wait for the signature of a member, told to those who sign for it. */
export const unsignedAgreements = ({
  repository,
  readMembers,
  readPeople,
  home,
}: {
  readonly repository: Pick<AgreementRepository, 'agreements'>;
  readonly readMembers: () => Promise<Member[]>;
  readonly readPeople: () => Promise<readonly Pick<Person, 'id' | 'memberId' | 'roles' | 'active'>[]>;
  /** The path of the partnership in the web. */
  readonly home: string;
}): ReminderSource => ({
  items: async () => {
    const perPeriod = await Promise.all(FUNDING_PERIODS.map(({ number }) => repository.agreements(number)));
    const proposed = perPeriod.flat().filter(({ state }) => state === 'proposed');
    if (proposed.length === 0) return [];
    const [members, people] = await Promise.all([readMembers(), readPeople()]);
    return proposed.flatMap((agreement): ReminderItem[] => {
      const { period, number, signatures } = agreement;
      const lacking = signersOf(members, agreement).filter((id) => !signatures.some(({ memberId }) => memberId === id));
      const signers = people.filter((person) => maySign(person) && lacking.some((id) => id === person.memberId));
      if (signers.length === 0) return [];
      return [
        {
          key: `agreement/${period}-${number}`,
          subject: 'agreement',
          kind: 'pending',
          people: signers.map(({ id }) => id),
          roles: [],
          since: dayOf(agreement.proposedAt ?? agreement.updatedAt),
          page: `${home}/agreements`,
        },
      ];
    });
  },
});
