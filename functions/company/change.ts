import { choicesOfCompany } from '../../shared/company/choices.ts';
import type { Company, CompanyInput } from '../../shared/company/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import { refusedCodes } from '../catalogue/codes.ts';
import type { CommitFailure, Change as StoreChange } from '../platform/dynamo/changes.ts';
import { assemble } from './assemble.ts';
import { fitsOneTransaction, tooManyAtOnce } from './one-transaction.ts';
import { type CompanyDependencies, identifyContacts, takenNumber } from './register.ts';
import { isOvertaken, numberLocks, putCompany, putContacts } from './repository.ts';

type Change = {
  readonly id: CompanyId;
  readonly expectedVersion: number;
  /** How the history calls it. */
  readonly action?: 'company.changed' | 'company.registerTakenOver';
};

/** A conflict carries the company as it stands now, so that both versions can be shown side by side. */
export const conflictWith = (current: Company | undefined): Failure => ({
  code: 'conflict',
  ...(current ? { current } : {}),
});

/** Establishments that work floors of trajectories point at cannot be taken away from under them. */
export type EstablishmentsInUse = (trajectoryIds: readonly string[], id: CompanyId) => Promise<ReadonlySet<string>>;

const removedEstablishments = (before: Company, input: CompanyInput): string[] =>
  before.establishments
    .map(({ number }) => number)
    .filter((number) => !input.establishments.some((kept) => kept.number === number));

/** The line of a trajectory in its list names its companies: the projector must look at it again. */
const raiseTrajectory = (id: string): StoreChange => ({ kind: 'raise', root: { kind: 'trajectory', id } });

type Dependencies = CompanyDependencies & { readonly establishmentsInUse: EstablishmentsInUse };

/** Changes a company over the version that the reader saw; whoever comes second gets a conflict and loses nothing. */
export const changeCompany =
  (dependencies: Dependencies) =>
  async (author: Author, request: Change, input: CompanyInput): Promise<Result<CompanyId, Failure>> => {
    const { repository, commit, system, establishmentsInUse } = dependencies;
    const { id, expectedVersion, action = 'company.changed' } = request;
    const sequence = await repository.sequence(id);
    const file = await repository.file(id);
    if (!file) return fail({ code: 'notFound' });
    const { company: before } = file;
    if (before.version !== expectedVersion) return fail(conflictWith(before));
    if (before.status === 'archived') return fail({ code: 'notAllowedNow', reason: 'companyArchived' });
    const at = system.now();
    const refused = await refusedCodes(dependencies, choicesOfCompany(input, { today: dayOf(at), before }));
    const assembled = assemble(input, { id, at, origin: before.origin, before, refused });
    if (!assembled.ok) return assembled;
    const removed = removedEstablishments(before, input);
    const inUse = removed.length > 0 ? await establishmentsInUse(file.trajectoryIds, id) : new Set();
    if (removed.some((number) => inUse.has(number)))
      return fail({ code: 'notAllowedNow', reason: 'establishmentInUse' });
    const after = assembled.value;
    const contacts = identifyContacts(system, input.contacts);
    const fields = fieldChanges({ ...before, contacts: file.contacts }, { ...after, contacts }, ['contacts']);
    const changes = [
      ...putCompany(after, expectedVersion, sequence),
      ...numberLocks(before, after),
      ...putContacts(id, file.contacts, contacts),
      ...file.trajectoryIds.map(raiseTrajectory),
    ];
    if (!fitsOneTransaction(changes)) return fail(tooManyAtOnce);
    const event = auditEvent(system, author, {
      action,
      root: { kind: 'company', id },
      changes: fields,
    });
    const committed = await commit({ changes, audit: [event] });
    if (committed.ok) return ok(id);
    if (isOvertaken(committed.error)) return changeCompany(dependencies)(author, request, input);
    return fail(refusal(committed.error, input, (item) => repository.parse(item)));
  };

const refusal = (
  failure: CommitFailure,
  input: CompanyInput,
  parse: (item: Record<string, unknown>) => Company | undefined,
): Failure => {
  if (failure.code === 'taken') return takenNumber(input, failure);
  return conflictWith(failure.code === 'conflict' && failure.current ? parse(failure.current) : undefined);
};
