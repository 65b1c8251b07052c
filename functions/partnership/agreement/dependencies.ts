import type { Person } from '../../../shared/access/schema.ts';
import type { Member, Target } from '../../../shared/partnership/schema.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import type { MayChange } from '../../programme/may-change.ts';
import type { AgreementRepository } from './repository.ts';

export type AgreementDependencies = {
  readonly repository: AgreementRepository;
  readonly readMembers: () => Promise<Member[]>;
  readonly readTarget: (period: number) => Promise<Target | undefined>;
  /** Whoever signs in with this subject, as the directory has it. */
  readonly personOfSubject: (subject: string) => Promise<Pick<Person, 'memberId'> | undefined>;
  /** Whether there may be another version now, and what is written when it comes into force. */
  readonly mayChange: MayChange;
  readonly commit: Commit;
  readonly system: System;
};
