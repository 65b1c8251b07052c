import { choicesOfCompany } from '../../shared/company/choices.ts';
import type { Company, CompanyInput, Contact } from '../../shared/company/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { type CompanyId, companyIdSchema, contactIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { TakenOver } from '../../shared/takeover/taken-over.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import { type CodeDependencies, refusedCodes } from '../catalogue/codes.ts';
import type { CommitFailure } from '../platform/dynamo/changes.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import type { System } from '../platform/system.ts';
import { assemble } from './assemble.ts';
import { fitsOneTransaction, tooManyAtOnce } from './one-transaction.ts';
import { type CompanyRepository, numberLocks, putCompany, putContacts } from './repository.ts';

export type CompanyDependencies = CodeDependencies & {
  readonly repository: CompanyRepository;
  readonly commit: Commit;
  readonly system: System;
};

/** A typed contact with an id, its own or a fresh one. */
export const identifyContacts = (system: System, contacts: CompanyInput['contacts']): Contact[] =>
  contacts.map((contact) => ({ ...contact, id: contact.id ?? contactIdSchema.parse(system.newId('ctc')) }));

/** Points a number that is taken at its field; `current` names the company that has it, so that the screen can link to it. */
export const takenNumber = (input: CompanyInput, failure: Extract<CommitFailure, { code: 'taken' }>): Failure => {
  const index = input.establishments.findIndex(({ number }) => failure.name.endsWith(`/${number}`));
  const pointer = index < 0 ? '/enterpriseNumber' : `/establishments/${index}/number`;
  const fields = [{ pointer, message: 'numberTaken' }];
  return { code: 'alreadyExists', fields, ...(failure.owner === undefined ? {} : { current: { id: failure.owner } }) };
};

export type RegisterOptions = {
  readonly idempotencyKey?: string | undefined;
  readonly origin?: Company['origin'];
  readonly takenOver?: TakenOver;
  /** An id that was set aside before; a company that has it already makes the registration a `conflict`. */
  readonly id?: CompanyId;
};

/**
 * Registers a company with its seat, establishments and contacts. Refused with the reason at its field: numbers that are wrong or
 * taken within the partnership, no work floor in the Flemish Region. The same request sent again gives the same company.
 */
export const registerCompany =
  (dependencies: CompanyDependencies) =>
  async (author: Author, input: CompanyInput, options: RegisterOptions = {}): Promise<Result<CompanyId, Failure>> => {
    const { commit, system } = dependencies;
    const at = system.now();
    const id = options.id ?? companyIdSchema.parse(system.newId('cmp'));
    const refused = await refusedCodes(dependencies, choicesOfCompany(input, { today: dayOf(at) }));
    const { origin = 'typed', takenOver } = options;
    const assembled = assemble(input, { id, at, origin, takenOver, refused });
    if (!assembled.ok) return assembled;
    const company = assembled.value;
    const contacts = identifyContacts(system, input.contacts);
    const fields = fieldChanges(undefined, { ...company, contacts }, ['contacts']);
    const changes = [
      ...putCompany(company, 'absent'),
      ...numberLocks(undefined, company),
      ...putContacts(id, [], contacts),
    ];
    if (!fitsOneTransaction(changes)) return fail(tooManyAtOnce);
    const committed = await commit({
      changes,
      audit: [
        auditEvent(system, author, {
          action: options.takenOver ? 'company.takenOver' : 'company.registered',
          root: { kind: 'company', id },
          changes: fields,
        }),
      ],
      ...(options.idempotencyKey === undefined
        ? {}
        : { idempotency: { subject: author.subject, key: options.idempotencyKey, resultId: id } }),
    });
    if (committed.ok) return ok(id);
    switch (committed.error.code) {
      case 'repeated':
        return ok(companyIdSchema.parse(committed.error.resultId));
      case 'taken':
        return fail(takenNumber(input, committed.error));
      case 'conflict':
        return fail({ code: 'conflict' });
    }
  };
