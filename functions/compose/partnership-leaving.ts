import { peopleRepository } from '../access/repository.ts';
import { auditRepository } from '../audit/repository.ts';
import { wholeTrail } from '../audit/whole-trail.ts';
import { hasEnded } from '../partnership/closing/read-only.ts';
import { closingRepository } from '../partnership/closing/repository.ts';
import type { DueDependencies } from '../partnership/members/hand-over-due.ts';
import { memberRepository } from '../partnership/members/repository.ts';
import { config } from '../platform/config.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { ownTable, system } from './base.ts';
import { memberCasesIn } from './member-cases.ts';

/** What hands over the cases of members that left: the own table, and nothing else. */
export const leavingDependencies = (): DueDependencies => {
  const table = ownTable();
  const commit = makeCommit(table, system);
  return {
    store: config.partnershipId(),
    repository: memberRepository(table),
    cases: memberCasesIn({ table, commit, system }),
    people: peopleRepository(table).people,
    trailOf: (id) => wholeTrail(auditRepository(table), { kind: 'member', id }),
    hasEnded: () => hasEnded(closingRepository(table)),
    commit,
    system,
  };
};
