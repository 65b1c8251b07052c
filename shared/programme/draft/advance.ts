import type { Instant } from '../../kernel/dates.ts';
import { contentOf } from '../in-force.ts';
import type { ProgrammeRules } from '../schema.ts';
import type { RuleChangeContent } from './requests.ts';
import type { DraftIn, RulesDraft } from './schema.ts';

type By = { readonly subject: string; readonly at: Instant };

const kept = (
  { id, version, title, from, rules, reasons, periods, changedBy, createdAt }: RulesDraft,
  at: Instant,
): Omit<DraftIn<'draft'>, 'state' | 'validFrom' | 'takenBack'> => ({
  id,
  version: version + 1,
  title,
  from,
  rules,
  reasons,
  periods,
  changedBy,
  createdAt,
  updatedAt: at,
});

export const begun = (
  base: ProgrammeRules,
  { id, title }: Pick<RulesDraft, 'id' | 'title'>,
  { subject, at }: By,
): DraftIn<'draft'> => ({
  id,
  version: 1,
  state: 'draft',
  title,
  from: base.version,
  rules: contentOf(base),
  reasons: {},
  periods: base.periods,
  changedBy: subject,
  createdAt: at,
  updatedAt: at,
});

export const rewritten = (
  draft: DraftIn<'draft'>,
  content: RuleChangeContent,
  { subject, at }: By,
): DraftIn<'draft'> => ({
  ...kept(draft, at),
  ...content,
  state: 'draft',
  changedBy: subject,
  ...(draft.takenBack ? { takenBack: draft.takenBack } : {}),
});

export const proposed = (
  draft: DraftIn<'draft'>,
  { validFrom, replaces }: Pick<DraftIn<'proposed'>, 'validFrom' | 'replaces'>,
  { subject, at }: By,
): DraftIn<'proposed'> => ({
  ...kept(draft, at),
  state: 'proposed',
  validFrom,
  replaces,
  proposedBy: subject,
  proposedAt: at,
});

/** A draft again, with the reason in sight. */
export const takenBack = (draft: DraftIn<'proposed'>, reason: string, { at }: By): DraftIn<'draft'> => ({
  ...kept(draft, at),
  state: 'draft',
  validFrom: draft.validFrom,
  takenBack: { at, reason },
});

const proposal = (draft: DraftIn<'proposed' | 'publishing' | 'published'>, at: Instant) => ({
  ...kept(draft, at),
  validFrom: draft.validFrom,
  replaces: draft.replaces,
  proposedBy: draft.proposedBy,
  proposedAt: draft.proposedAt,
});

export const publishing = (
  draft: DraftIn<'proposed'>,
  { publishedAs, versionsBefore }: Pick<DraftIn<'publishing'>, 'publishedAs' | 'versionsBefore'>,
  { subject, at }: By,
): DraftIn<'publishing'> => ({
  ...proposal(draft, at),
  state: 'publishing',
  publishedBy: subject,
  publishedAt: at,
  publishedAs,
  versionsBefore,
});

/** What could not be published after all waits as it did. */
export const proposedAgain = (draft: DraftIn<'publishing'>, at: Instant): DraftIn<'proposed'> => ({
  ...proposal(draft, at),
  state: 'proposed',
});

export const published = (draft: DraftIn<'publishing'>, at: Instant): DraftIn<'published'> => ({
  ...proposal(draft, at),
  state: 'published',
  publishedBy: draft.publishedBy,
  publishedAt: draft.publishedAt,
  publishedAs: draft.publishedAs,
});

export const withdrawn = (draft: DraftIn<'draft' | 'proposed'>, reason: string, { at }: By): DraftIn<'withdrawn'> => ({
  ...kept(draft, at),
  state: 'withdrawn',
  ...(draft.validFrom === undefined ? {} : { validFrom: draft.validFrom }),
  withdrawnAt: at,
  reason,
});

/** The version that a draft is published as. */
export const versionOf = (draft: DraftIn<'publishing'>): ProgrammeRules => ({
  ...draft.rules,
  version: draft.publishedAs,
  validFrom: draft.validFrom,
  periods: draft.periods,
  note: draft.title,
  reasons: draft.reasons,
});
