import { differencesOf } from '../../../shared/company/register-check/differences.ts';
import type { Difference, RegisterCheck } from '../../../shared/company/register-check/schema.ts';
import { keyOf } from '../../../shared/company/register-check/shown.ts';
import type { Company } from '../../../shared/company/schema.ts';
import type { CompanyId } from '../../../shared/kernel/ids.ts';
import { isSameJson } from '../../../shared/kernel/same-json.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import { log } from '../../platform/logging.ts';
import type { System } from '../../platform/system.ts';
import { asOf } from '../look-up/company-register.ts';
import type { LookUpLoad, LookUpRepository } from '../look-up/repository.ts';
import type { StoredEnterprise } from '../look-up/stored.ts';
import { putRegisterCheck } from './stored.ts';

export type CheckDependencies = {
  readonly store: string;
  /** The ids of all companies, a page at a time. */
  readonly pages: () => AsyncIterable<readonly CompanyId[]>;
  readonly companies: (ids: readonly CompanyId[]) => Promise<Company[]>;
  readonly checks: (ids: readonly CompanyId[]) => Promise<RegisterCheck[]>;
  readonly lookUp: Pick<LookUpRepository, 'enterprises' | 'load'>;
  readonly commit: Commit;
  readonly system: System;
};

/** How many companies were looked at, of how many something else was found than the last time, and how many others wrote at that moment. */
export type CheckOutcome = { readonly checked: number; readonly flagged: number; readonly left: number };

const JOB: Author = { subject: 'system:register-check', roles: ['system'] };

const kindsIn = (check: RegisterCheck | undefined): string[] => [
  ...new Set((check?.differences ?? []).map(({ kind }) => kind)),
];

/** The KBO lists establishments in any order: the same differences in another order say nothing new. */
const inOrder = (differences: readonly Difference[]): Difference[] =>
  differences.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** What is to be kept of a company; nothing when that stands there already. A dismissal stays as long as the KBO says the same. */
const checkOf = (
  company: Company,
  before: RegisterCheck | undefined,
  { enterprise, load }: { readonly enterprise: StoredEnterprise; readonly load: LookUpLoad | undefined },
): RegisterCheck | undefined => {
  const differences = differencesOf(company, enterprise);
  if (isSameJson(inOrder(before?.differences ?? []), inOrder(differences))) return undefined;
  const said = new Set(differences.map(keyOf));
  return {
    companyId: company.id,
    version: (before?.version ?? 0) + 1,
    asOf: asOf(enterprise, load?.standsAt),
    differences,
    dismissed: (before?.dismissed ?? []).filter(({ key }) => said.has(key)),
  };
};

const flag = async (
  { commit, system }: CheckDependencies,
  before: RegisterCheck | undefined,
  after: RegisterCheck,
): Promise<'flagged' | 'left'> => {
  const [kindsBefore, kindsAfter] = [kindsIn(before), kindsIn(after)];
  const event = auditEvent(system, JOB, {
    action: 'company.registerChecked',
    root: { kind: 'company', id: after.companyId },
    changes: [{ field: 'registerDiffers', before: kindsBefore, after: kindsAfter }],
  });
  // Another name or address of the same kind is read where it differs; the history would say that nothing changed.
  const audit = isSameJson(kindsBefore, kindsAfter) ? [] : [event];
  const committed = await commit({ changes: putRegisterCheck(before, after), audit });
  return committed.ok ? 'flagged' : 'left';
};

const byId = <Value>(values: readonly Value[], idOf: (value: Value) => string): ReadonlyMap<string, Value> =>
  new Map(values.map((value) => [idOf(value), value]));

/**
 * Lays every active company beside what the loaded extract says of it, and writes down what differs where that is something else
 * than the last time: run again it writes nothing, stopped it goes on. Per company three items are read and three written at most.
 * One that cannot be written does not hold up the others; the job fails at the end, loudly, and a later run does what was left.
 */
export const checkRegister = (dependencies: CheckDependencies) => async (): Promise<CheckOutcome> => {
  const { store, pages, companies, checks, lookUp } = dependencies;
  const load = await lookUp.load();
  const outcome = { checked: 0, flagged: 0, left: 0 };
  let failures = 0;
  for await (const ids of pages()) {
    const active = (await companies(ids)).filter(({ status }) => status === 'active');
    const [known, enterprises] = await Promise.all([
      checks(active.map(({ id }) => id)),
      lookUp.enterprises(active.map(({ enterpriseNumber }) => enterpriseNumber)),
    ]);
    const checkById = byId(known, ({ companyId }) => companyId);
    const enterpriseByNumber = byId(enterprises, ({ number }) => number);
    for (const company of active) {
      outcome.checked += 1;
      const enterprise = enterpriseByNumber.get(company.enterpriseNumber);
      const before = checkById.get(company.id);
      // What the look-up does not know says nothing of a company.
      const after = enterprise && checkOf(company, before, { enterprise, load });
      if (!after) continue;
      try {
        outcome[await flag(dependencies, before, after)] += 1;
      } catch (thrown) {
        failures += 1;
        log.error('What the register says of a company could not be written', thrown, { store, company: company.id });
      }
    }
  }
  if (failures > 0) throw new Error(`What the register says could not be written of ${failures} companies`);
  return outcome;
};
