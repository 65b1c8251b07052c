import type { Person } from '../../../shared/access/schema.ts';
import { dayOf, type IsoDate } from '../../../shared/kernel/dates.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { ReminderItem } from '../../../shared/reminder/schema.ts';
import { type DraftRules, stillSince } from '../../../shared/reminder/stale-draft.ts';
import type { MayChange } from '../../programme/may-change.ts';
import type { ReminderSource } from '../../reminder/source.ts';
import type { AgreementRepository } from './repository.ts';
import { signersOf } from './save.ts';

export type AgreementReminderDependencies = {
  readonly repository: Pick<AgreementRepository, 'agreements'>;
  readonly readMembers: () => Promise<Member[]>;
  readonly readPeople: () => Promise<readonly Pick<Person, 'id' | 'memberId' | 'roles' | 'active'>[]>;
  readonly readRules: () => Promise<DraftRules>;
  /** A draft that cannot be proposed any more, since its period was settled, asks nothing of anybody. */
  readonly mayChange: MayChange;
  /** The path of the partnership in the web. */
  readonly home: string;
};

const keyOf = ({ period, number }: Agreement): string => `agreement/${period}-${number}`;

const maySign = ({ roles, active }: Pick<Person, 'roles' | 'active'>): boolean =>
  active && (roles.includes('promotor') || roles.includes('administrator'));

/** Those that wait for the signature of a member, told to those who sign for it. */
const unsigned = async (
  { readMembers, readPeople, home }: AgreementReminderDependencies,
  proposed: readonly Agreement[],
): Promise<ReminderItem[]> => {
  if (proposed.length === 0) return [];
  const [members, people] = await Promise.all([readMembers(), readPeople()]);
  return proposed.flatMap((agreement): ReminderItem[] => {
    const { signatures } = agreement;
    const lacking = signersOf(members, agreement).filter((id) => !signatures.some(({ memberId }) => memberId === id));
    const signers = people.filter((person) => maySign(person) && lacking.some((id) => id === person.memberId));
    if (signers.length === 0) return [];
    return [
      {
        key: keyOf(agreement),
        subject: 'agreement',
        kind: 'pending',
        people: signers.map(({ id }) => id),
        roles: [],
        since: dayOf(agreement.proposedAt ?? agreement.updatedAt),
        page: `${home}/agreements`,
      },
    ];
  });
};

/** Drafts that nobody goes on with, told to those who write them (`agreement:write`). */
const still = async (
  { readRules, mayChange, home }: AgreementReminderDependencies,
  drafts: readonly Agreement[],
  today: IsoDate,
): Promise<ReminderItem[]> => {
  if (drafts.length === 0) return [];
  const rules = await readRules();
  const found = await Promise.all(
    drafts.map(async (draft): Promise<ReminderItem[]> => {
      const since = stillSince(draft, today, rules);
      if (since === undefined || !(await mayChange(draft.period)).ok) return [];
      return [
        {
          key: `${keyOf(draft)}/draft`,
          subject: 'agreementDraft',
          kind: 'staleDraft',
          people: [],
          roles: ['promotor', 'coordinator'],
          since,
          page: `${home}/agreements`,
        },
      ];
    }),
  );
  return found.flat();
};

/** The agreements that wait for a signature, and the drafts of them that stand still. */
export const agreementReminders = (dependencies: AgreementReminderDependencies): ReminderSource => ({
  items: async (today) => {
    const { repository } = dependencies;
    const all = (await Promise.all(FUNDING_PERIODS.map(({ number }) => repository.agreements(number)))).flat();
    const inState = (state: Agreement['state']) => all.filter((agreement) => agreement.state === state);
    const [waiting, standing] = await Promise.all([
      unsigned(dependencies, inState('proposed')),
      still(dependencies, inState('draft'), today),
    ]);
    return [...waiting, ...standing];
  },
});
