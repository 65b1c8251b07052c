import type { AuditEvent, FieldChange } from '../../../shared/audit/schema.ts';
import type { FieldError } from '../../../shared/kernel/errors.ts';
import type { Amended } from '../../../shared/partnership/amendment/schema.ts';
import type { Author } from '../../audit/event.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import type { MayChange } from '../../programme/may-change.ts';
import type { AmendmentRepository } from './repository.ts';

type Approved<Subject extends Amended['subject']> = Extract<Amended, { subject: Subject }>;

/** What the agency approved of a period, with its version, and what differs from it in what is to take its place. */
export type Standing = {
  readonly version: number;
  readonly approved: Amended;
  readonly changes: readonly FieldChange[];
};

/** The change of what was approved, as part of the transaction of a decision, and what its own history says of it. */
export type Applied = { readonly changes: readonly Change[]; readonly audit: readonly AuditEvent[] };

/**
 * What can be amended: how it stands, why something cannot take its place, and what takes its place when it is approved. The room that keeps it
 * gives one; amendments know nothing else of it.
 */
export type Amendable<Subject extends Amended['subject']> = {
  /** Nothing as long as nothing was approved. */
  readonly standing: (period: number, to: Approved<Subject>) => Promise<Standing | undefined>;
  /** Whether it may be another one now, and what is then written with it. */
  readonly mayChange: MayChange;
  /** Field errors within the change, as `/target/companies`. */
  readonly errors: (period: number, to: Approved<Subject>) => Promise<FieldError[]>;
  readonly apply: (
    author: Author,
    change: { readonly period: number; readonly over: number; readonly to: Approved<Subject>; readonly reason: string },
  ) => Promise<Applied>;
};

export type AmendmentDependencies = {
  readonly repository: AmendmentRepository;
  readonly target: Amendable<'target'>;
  readonly budget: Amendable<'budget'>;
  readonly commit: Commit;
  readonly system: System;
};
