import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { RulesDraftId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { DraftList, DraftView } from '../../../shared/programme/draft/requests.ts';
import { differencesOf } from '../../../shared/programme/draft/rules.ts';
import type { RulesDraft } from '../../../shared/programme/draft/schema.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import { isOwn } from './publish.ts';
import type { DraftDependencies } from './save.ts';

type NameOf = (subject: string) => string | undefined;

export type DraftViewDependencies = Pick<DraftDependencies, 'repository' | 'system'> & {
  /** The name that the directory knows of whoever did something. */
  readonly namesOf: () => Promise<NameOf>;
};

/** With what it is compared: what it would take the place of. Of a published one, what it did take the place of. */
const comparedOf = (draft: RulesDraft, versions: readonly ProgrammeRules[], today: ReturnType<typeof dayOf>) => {
  if (draft.state !== 'published') return differencesOf(draft, versions, today);
  const others = versions.filter(({ version }) => draft.replaces.includes(version));
  return differencesOf(draft, others, draft.validFrom);
};

const headingOf = (draft: RulesDraft, nameOf: NameOf) => ({
  id: draft.id,
  version: draft.version,
  state: draft.state,
  title: draft.title,
  from: draft.from,
  periods: draft.periods,
  validFrom: draft.validFrom,
  updatedAt: draft.updatedAt,
  changedBy: nameOf(draft.changedBy),
  ...('publishedAs' in draft ? { publishedAs: draft.publishedAs } : {}),
});

/** Every draft, the newest first, with how many rules it changes. */
export const listDrafts =
  ({ repository, namesOf, system }: DraftViewDependencies) =>
  async (): Promise<DraftList> => {
    const [drafts, versions, nameOf] = await Promise.all([repository.drafts(), repository.versions(), namesOf()]);
    const today = dayOf(system.now());
    return {
      drafts: drafts.map((draft) => ({
        ...headingOf(draft, nameOf),
        changes: new Set(comparedOf(draft, versions, today).flatMap(({ rules }) => rules)).size,
      })),
    };
  };

const stepsOf = (draft: RulesDraft, nameOf: NameOf) => ({
  ...(draft.state === 'draft' ? { takenBack: draft.takenBack } : {}),
  ...('proposedBy' in draft ? { proposed: { at: draft.proposedAt, by: nameOf(draft.proposedBy) } } : {}),
  ...('publishedBy' in draft ? { published: { at: draft.publishedAt, by: nameOf(draft.publishedBy) } } : {}),
  ...(draft.state === 'withdrawn' ? { withdrawn: { at: draft.withdrawnAt, reason: draft.reason } } : {}),
});

/** One draft with what it changes, as somebody looks at it. */
export const viewDraft =
  ({ repository, namesOf, system }: DraftViewDependencies) =>
  async (subject: string, id: RulesDraftId): Promise<Result<DraftView, Failure>> => {
    const [draft, versions, nameOf] = await Promise.all([repository.draft(id), repository.versions(), namesOf()]);
    if (!draft) return fail({ code: 'notFound' });
    const { rules, reasons, createdAt } = draft;
    return ok({
      ...headingOf(draft, nameOf),
      ...stepsOf(draft, nameOf),
      rules,
      reasons,
      createdAt,
      isOwn: isOwn(draft, subject),
      differences: comparedOf(draft, versions, dayOf(system.now())).map(({ against, rules: changed }) => ({
        against,
        rules: [...changed],
      })),
    });
  };
