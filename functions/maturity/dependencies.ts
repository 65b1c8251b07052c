import type { CompanyId, TrajectoryId } from '../../shared/kernel/ids.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import type { CompanyWithContacts } from '../company/for-confirmations.ts';
import type { UnreachedAddresses } from '../company/unreached/repository.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { SendMail } from '../platform/mail/send.ts';
import type { System } from '../platform/system.ts';
import type { MaturityRepository } from './repository.ts';

/** What writing down one scan takes; the rest of the room needs more. */
export type ScanDependencies = Pick<MaturityDependencies, 'trajectoryOf' | 'commit' | 'system'> & {
  readonly repository: Pick<MaturityRepository, 'scan' | 'answers' | 'parse'>;
};

export type MaturityDependencies = {
  readonly repository: MaturityRepository;
  readonly companyWithContacts: (id: CompanyId) => Promise<CompanyWithContacts | undefined>;
  readonly unreached: Pick<UnreachedAddresses, 'of'>;
  readonly trajectoryOf: (id: TrajectoryId) => Promise<Trajectory | undefined>;
  readonly readRules: () => Promise<Pick<ProgrammeRules, 'smallCellThreshold'>>;
  /** The addresses of the partnership's own people, who do not answer for a company. */
  readonly ownAddresses: () => Promise<readonly string[]>;
  readonly commit: Commit;
  readonly system: System;
  readonly sendMail: SendMail;
  readonly partnership: string;
  readonly webOrigin: string;
};
