import type { PartnershipFigures } from '../../shared/figures/schema.ts';
import type { Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { Role } from '../../shared/kernel/permissions.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { NoteRules } from '../../shared/note/calendar.ts';
import type { PublishedFigures } from '../../shared/note/monitoring.ts';
import type { CodeDependencies } from '../catalogue/codes.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import type { NoteRepository } from './repository.ts';

export type NoteDependencies = CodeDependencies & {
  readonly repository: NoteRepository;
  /** The partnership's own figures at the end of a quarter, as its dashboard has them. */
  readonly readFigures: (request: { readonly quarter: Quarter }) => Promise<Result<PartnershipFigures, Failure>>;
  readonly readNoteRules: () => Promise<NoteRules>;
  /** What the agency published of the monitoring of the period that ends with a quarter; nothing as long as it published nothing. */
  readonly publishedFigures: (quarter: Quarter) => Promise<PublishedFigures | undefined>;
  /** The roles of somebody's own entry in the directory, without those of whom he or she stands in for; nothing without an entry. */
  readonly ownRoles: (subject: string) => Promise<readonly Role[] | undefined>;
  readonly commit: Commit;
  readonly system: System;
};
