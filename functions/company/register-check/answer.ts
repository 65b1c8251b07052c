import type {
  RegisterCheck,
  RegisterCheckView,
  ShownDifference,
} from '../../../shared/company/register-check/schema.ts';
import { shownDifferences } from '../../../shared/company/register-check/shown.ts';
import { asRegistered, fieldOf } from '../../../shared/company/register-check/take-over.ts';
import type { Sources } from '../../../shared/company/sources.ts';
import { type Failure, invalidField } from '../../../shared/kernel/errors.ts';
import type { CompanyId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import { asTyped } from '../as-typed.ts';
import { changeCompany, type EstablishmentsInUse } from '../change.ts';
import type { CompanyDependencies } from '../register.ts';
import type { CompanyFile } from '../repository.ts';
import { putRegisterCheck } from './stored.ts';

export type AnswerDependencies = CompanyDependencies & {
  readonly establishmentsInUse: EstablishmentsInUse;
  /** Names of people by the subject of their token. */
  readonly namesOf: () => Promise<(subject: string) => string | undefined>;
};
type Wish = { readonly id: CompanyId; readonly expectedVersion: number; readonly key: string };

const viewOf = async (
  { namesOf }: Pick<AnswerDependencies, 'namesOf'>,
  { company, registerCheck: check }: CompanyFile,
): Promise<RegisterCheckView> => ({
  version: check?.version ?? 0,
  companyVersion: company.version,
  ...(check ? { asOf: check.asOf } : {}),
  differences: shownDifferences(company, check, check && check.dismissed.length > 0 ? await namesOf() : undefined),
});

/** What the KBO says now against what stands here. */
export const showRegisterCheck =
  (dependencies: Pick<AnswerDependencies, 'repository' | 'namesOf'>) =>
  async (id: CompanyId): Promise<Result<RegisterCheckView, Failure>> => {
    const file = await dependencies.repository.file(id);
    return file ? ok(await viewOf(dependencies, file)) : fail({ code: 'notFound' });
  };

type Found = { readonly file: CompanyFile; readonly check: RegisterCheck; readonly shown: ShownDifference };

/** Who comes second looks again: what differs is asked anew, not shown side by side. */
const CONFLICT = fail<Failure>({ code: 'conflict' });

/** The difference that is meant. One that is not there any more was settled by somebody else, or by the KBO itself. */
const find = async (
  { repository }: Pick<AnswerDependencies, 'repository'>,
  { id, expectedVersion, key }: Wish,
  versionOf: (file: CompanyFile) => number | undefined,
): Promise<Result<Found, Failure>> => {
  const file = await repository.file(id);
  if (!file) return fail({ code: 'notFound' });
  if (file.company.status === 'archived') return fail({ code: 'notAllowedNow', reason: 'companyArchived' });
  const check = file.registerCheck;
  const shown = shownDifferences(file.company, check).find((known) => known.key === key);
  if (!shown || !check) return fail({ code: 'notAllowedNow', reason: 'differenceSettled' });
  if (versionOf(file) !== expectedVersion) return CONFLICT;
  return ok({ file, check, shown });
};

/** Of establishments only one is taken over: the others still come from where they came from. */
const sourcesOf = ({ file: { company }, check, shown }: Found): Sources => {
  const field = fieldOf(shown.difference);
  if (field === undefined) return {};
  const source = field === 'establishments' ? company.sources?.establishments : { register: 'kbo', on: check.asOf };
  return source ? { [field]: source } : {};
};

/** Makes the company what the KBO says, in one thing, over the version of the company that was read. */
export const takeOverFromRegister =
  (dependencies: AnswerDependencies) =>
  async (author: Author, wish: Wish): Promise<Result<RegisterCheckView, Failure>> => {
    const found = await find(dependencies, wish, ({ company }) => company.version);
    if (!found.ok) return found;
    const { difference, canBeTaken } = found.value.shown;
    if (!canBeTaken) return fail(invalidField('/key', 'notInList'));
    const typed = asRegistered(asTyped(found.value.file, dependencies.system.now()), difference);
    const changed = await changeCompany(dependencies)(
      author,
      { id: wish.id, expectedVersion: wish.expectedVersion, action: 'company.registerTakenOver' },
      { ...typed, sources: sourcesOf(found.value) },
    );
    if (changed.ok) return showRegisterCheck(dependencies)(wish.id);
    return changed.error.code === 'conflict' ? CONFLICT : changed;
  };

/** Leaves the company as it is, over the version of the check that was read: that it differs so is not shown as open any more. */
export const dismissDifference =
  (dependencies: AnswerDependencies) =>
  async (author: Author, wish: Wish & { readonly reason: string }): Promise<Result<RegisterCheckView, Failure>> => {
    const found = await find(dependencies, wish, ({ registerCheck }) => registerCheck?.version);
    if (!found.ok) return found;
    const { commit, system } = dependencies;
    const { check: before, shown } = found.value;
    const dismissal = { key: wish.key, reason: wish.reason, by: author.subject, at: system.now() };
    const after: RegisterCheck = {
      ...before,
      version: before.version + 1,
      dismissed: [...before.dismissed.filter(({ key }) => key !== wish.key), dismissal],
    };
    const event = auditEvent(system, author, {
      action: 'company.registerDismissed',
      root: { kind: 'company', id: wish.id },
      changes: [{ field: 'registerDiffers', before: shown.difference.kind }],
      reason: wish.reason,
    });
    const committed = await commit({ changes: putRegisterCheck(before, after), audit: [event] });
    return committed.ok ? showRegisterCheck(dependencies)(wish.id) : CONFLICT;
  };
