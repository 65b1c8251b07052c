import type { Candidate } from '../../../shared/company/kbo-extract/candidate.ts';
import { subjectOf } from '../../../shared/company/kbo-extract/draft.ts';
import { problemAt, type RowProblem } from '../../../shared/company/kbo-extract/problems.ts';
import type { CompanyInput } from '../../../shared/company/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { CompanyId } from '../../../shared/kernel/ids.ts';
import type { Author } from '../../audit/event.ts';
import { asTyped } from '../as-typed.ts';
import { changeCompany } from '../change.ts';
import { ESTABLISHMENTS_IN_ONE_STEP } from '../one-transaction.ts';
import type { CompanyDependencies } from '../register.ts';
import type { CompanyFile } from '../repository.ts';
import { establishmentLeftOut, takenEstablishment } from './taken.ts';

/** A step only adds, so there is nothing that a trajectory could miss. */
const nothingIsTakenAway = async (): Promise<ReadonlySet<string>> => new Set();

type Establishments = CompanyInput['establishments'];
type Progress = {
  readonly file: CompanyFile;
  /** What comes after the last one that the company has: establishments are added in their order. */
  readonly next: Establishments;
  /** What an earlier step passed over, or somebody has taken away since. */
  readonly passedOver: Establishments;
};

const progressOf = async (
  { repository }: CompanyDependencies,
  id: CompanyId,
  wanted: Establishments,
): Promise<Progress> => {
  const file = await repository.file(id);
  if (!file) throw new Error('A company was registered under this id just before');
  const held = new Set(file.company.establishments.map(({ number }) => number));
  const lastHeld = wanted.findLastIndex(({ number }) => held.has(number));
  return {
    file,
    next: wanted.slice(lastHeld + 1),
    passedOver: wanted.slice(0, lastHeld + 1).filter(({ number }) => !held.has(number)),
  };
};

const stopped = (candidate: Candidate, { code, reason, fields }: Failure): RowProblem => {
  const parameters = { reason: fields?.[0]?.message ?? reason ?? code };
  return problemAt(subjectOf(candidate), { problem: 'notAccepted', parameters }, 'establishmentLeftOut');
};

/**
 * Adds to a company that was registered in this or an interrupted run what did not fit its first transaction. Each step is a
 * versioned change like a person's: what somebody else changes in between stays, and what they take away is not added again.
 * Gives the lines about establishments that the company is without.
 */
export const addEstablishments =
  (dependencies: CompanyDependencies) =>
  async (author: Author, candidate: Candidate, id: CompanyId, all: Establishments): Promise<RowProblem[]> => {
    const change = changeCompany({ ...dependencies, establishmentsInUse: nothingIsTakenAway });
    let wanted = all;
    let progress = await progressOf(dependencies, id, wanted);
    const problems = progress.passedOver.map(({ number }) => establishmentLeftOut(candidate, number, 'notAddedAgain'));
    while (progress.next.length > 0) {
      const typed = asTyped(progress.file, dependencies.system.now());
      const establishments = [...typed.establishments, ...progress.next.slice(0, ESTABLISHMENTS_IN_ONE_STEP)];
      const request = { id, expectedVersion: progress.file.company.version };
      const changed = await change(author, request, { ...typed, establishments });
      const taken = changed.ok ? undefined : takenEstablishment(changed.error, establishments);
      if (!changed.ok && changed.error.code !== 'conflict' && taken === undefined)
        return [...problems, stopped(candidate, changed.error)];
      if (taken !== undefined) problems.push(establishmentLeftOut(candidate, taken, 'numberTaken'));
      wanted = wanted.filter(({ number }) => number !== taken);
      progress = await progressOf(dependencies, id, wanted);
    }
    return problems;
  };
