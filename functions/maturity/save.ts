import type { FieldChange } from '../../shared/audit/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { CompanyId, MaturityScanId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { MaturityScan } from '../../shared/maturity/schema.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import { AGAIN, decideAgain, trouble } from '../platform/decide-again.ts';
import type { Change, Idempotency } from '../platform/dynamo/changes.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { putScan } from './changes.ts';
import type { ScanDependencies } from './dependencies.ts';
import { viewOf } from './view.ts';

export type Which = { readonly companyId: CompanyId; readonly scanId: MaturityScanId };
/** The refusal of a scan that changed meanwhile, with the scan as anybody may see it now. */
const conflictWith = async (dependencies: ScanDependencies, current: MaturityScan | undefined): Promise<Failure> => ({
  code: 'conflict',
  ...(current && !current.removed ? { current: await viewOf(dependencies, current) } : {}),
});

/** The scan, in the version that whoever changes it saw. */
export const asSeen = async (
  dependencies: ScanDependencies,
  { companyId, scanId, expectedVersion }: Which & { readonly expectedVersion: number },
): Promise<Result<MaturityScan, Failure>> => {
  const found = await dependencies.repository.scan(companyId, scanId);
  if (!found || found.removed) return fail({ code: 'notFound' });
  return found.version === expectedVersion ? ok(found) : fail(await conflictWith(dependencies, found));
};

export type Work = {
  readonly before: MaturityScan | undefined;
  readonly after: MaturityScan;
  readonly action: string;
  /** For the history: of choices only. Answers and results do not stand there. */
  readonly changes?: readonly FieldChange[];
  readonly reason?: string;
  readonly others?: readonly Change[];
  readonly idempotency?: Idempotency | undefined;
};
type Refusal = Failure | 'answered';

/**
 * Writes a scan with what the history of its trajectory says of it, in one transaction or not at all. `answered` when an answer came
 * in over which it was not decided.
 */
const attempt = async (
  dependencies: ScanDependencies,
  author: Author,
  { before, after, action, changes, reason, others = [], idempotency }: Work,
): Promise<Result<CompanyId, Refusal>> => {
  const { commit, system, repository } = dependencies;
  const root = { kind: 'trajectory', id: after.trajectoryId } as const;
  const committed = await commit({
    changes: [putScan(before, after), ...others],
    audit: [auditEvent(system, author, { action, root, ...(changes ? { changes } : {}), reason })],
    idempotency,
  });
  if (committed.ok || committed.error.code === 'repeated') return ok(after.companyId);
  if (committed.error.code === 'taken') return fail({ code: 'notAllowedNow', reason: 'maturityRoundOpen' });
  const { key, current } = committed.error;
  if (key.pk === keys.maturitySeal(after.id).pk && key.sk === keys.maturitySeal(after.id).sk) return fail('answered');
  return fail(await conflictWith(dependencies, current && repository.parse(current)));
};

export const save =
  (dependencies: ScanDependencies) =>
  async (author: Author, work: Work): Promise<Result<CompanyId, Failure>> => {
    const saved = await attempt(dependencies, author, work);
    if (saved.ok) return saved;
    if (saved.error === 'answered') throw new Error('Nothing was decided over answers');
    return fail(saved.error);
  };

const ROUNDS = { rounds: 10, otherwise: trouble('Answers kept coming in while a round was closed') };

/** Decides again, over what was answered meanwhile, until it could be saved. */
export const saveOverAnswers =
  (dependencies: ScanDependencies) =>
  (author: Author, decide: () => Promise<Result<Work, Failure>>): Promise<Result<CompanyId, Failure>> =>
    decideAgain<Result<CompanyId, Failure>>(async () => {
      const decided = await decide();
      if (!decided.ok) return decided;
      const saved = await attempt(dependencies, author, decided.value);
      if (saved.ok) return saved;
      return saved.error === 'answered' ? AGAIN : fail(saved.error);
    }, ROUNDS);
