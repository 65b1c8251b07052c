import * as z from 'zod';
import type { Candidate } from '../../../shared/company/kbo-extract/candidate.ts';
import { draftOf, subjectOf } from '../../../shared/company/kbo-extract/draft.ts';
import { type Flaw, problemAt, type RowProblem } from '../../../shared/company/kbo-extract/problems.ts';
import type { CompanyInput } from '../../../shared/company/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { type CompanyId, companyIdSchema } from '../../../shared/kernel/ids.ts';
import { regionOfPostalCode } from '../../../shared/reference/municipalities.ts';
import type { Author } from '../../audit/event.ts';
import { ESTABLISHMENTS_IN_ONE_STEP } from '../one-transaction.ts';
import { type CompanyDependencies, registerCompany } from '../register.ts';
import { addEstablishments } from './add-establishments.ts';
import { establishmentLeftOut, takenEstablishment } from './taken.ts';

export type Landing = {
  readonly outcome: 'landed' | 'unchanged' | 'refused';
  /** What was found at landing; what the file itself says wrong stands in the draft. */
  readonly problems: readonly RowProblem[];
};

const ownerSchema = z.object({ id: companyIdSchema });

/** Another company of the partnership has the number: it is left as it is, and in the archive it stays out of sight. */
const landedBefore = async (
  { repository }: CompanyDependencies,
  candidate: Candidate,
  failure: Failure,
): Promise<Landing> => {
  const owner = ownerSchema.safeParse(failure.current);
  const company = owner.success ? await repository.company(owner.data.id) : undefined;
  if (company?.status !== 'archived') return { outcome: 'unchanged', problems: [] };
  const flaw: Flaw = { problem: 'companyArchived', parameters: {} };
  return { outcome: 'refused', problems: [problemAt(subjectOf(candidate), flaw, 'companyLeftOut')] };
};

const notAccepted = (candidate: Candidate, { code, reason, fields }: Failure): Landing => {
  const flaw: Flaw = { problem: 'notAccepted', parameters: { reason: fields?.[0]?.message ?? reason ?? code } };
  return { outcome: 'refused', problems: [problemAt(subjectOf(candidate), flaw, 'companyLeftOut')] };
};

const hasWorkFloor = ({ establishments }: CompanyInput): boolean =>
  establishments.some(({ address }) => regionOfPostalCode(address.postalCode) === 'flanders');

/**
 * Registers the company of a candidate under an id that was set aside for it, by the rules and with the history of a typed one.
 * More establishments than one transaction holds are added in further steps. Carried out again, after a crash or beside another
 * run, it recognises what stands under its id and completes it. An establishment that belongs to another company stays there.
 */
export const landCandidate =
  (dependencies: CompanyDependencies) =>
  async (author: Author, candidate: Candidate, id: CompanyId): Promise<Landing> => {
    let { input } = draftOf(candidate);
    if (!input) return { outcome: 'refused', problems: [] };
    const problems: RowProblem[] = [];
    while (hasWorkFloor(input)) {
      const first = { ...input, establishments: input.establishments.slice(0, ESTABLISHMENTS_IN_ONE_STEP) };
      const registered = await registerCompany(dependencies)(author, first, { id, origin: 'kboImport' });
      const isWhole = registered.ok && first.establishments.length === input.establishments.length;
      if (isWhole) return { outcome: 'landed', problems };
      if (registered.ok || registered.error.code === 'conflict') {
        const added = await addEstablishments(dependencies)(author, candidate, id, input.establishments);
        return { outcome: 'landed', problems: [...problems, ...added] };
      }
      const taken = takenEstablishment(registered.error, first.establishments);
      if (registered.error.code !== 'alreadyExists') return notAccepted(candidate, registered.error);
      if (taken === undefined) return landedBefore(dependencies, candidate, registered.error);
      problems.push(establishmentLeftOut(candidate, taken, 'numberTaken'));
      input = { ...input, establishments: input.establishments.filter(({ number }) => number !== taken) };
    }
    return { outcome: 'refused', problems: problems.map((each) => ({ ...each, consequence: 'companyLeftOut' })) };
  };
