import type { Person } from '../../../shared/access/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Member, Target } from '../../../shared/partnership/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import type { ExtensionReader } from '../closing/extended.ts';
import type { AgreementRepository } from './repository.ts';

export type AgreementDependencies = ExtensionReader & {
  readonly repository: AgreementRepository;
  readonly readMembers: () => Promise<Member[]>;
  readonly readTarget: (period: number) => Promise<Target | undefined>;
  /** Whoever signs in with this subject, as the directory has it. */
  readonly personOfSubject: (subject: string) => Promise<Pick<Person, 'memberId'> | undefined>;
  /** Whether another version may come into force now, and what is then written with it. */
  readonly mayChange: (period: number) => Promise<Result<readonly Change[], Failure>>;
  readonly commit: Commit;
  readonly system: System;
};
