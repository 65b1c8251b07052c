import { dayOf, type IsoDate } from '../../../shared/kernel/dates.ts';
import { unreachable } from '../../../shared/kernel/result.ts';
import type { RulesDraft } from '../../../shared/programme/draft/schema.ts';
import type { ReminderItem } from '../../../shared/reminder/schema.ts';
import { type DraftRules, stillSince } from '../../../shared/reminder/stale-draft.ts';
import type { ReminderSource } from '../../reminder/source.ts';
import type { RulesDraftRepository } from './repository.ts';

type Said = Pick<ReminderItem, 'subject' | 'kind' | 'roles' | 'since'>;

const saidOf = (draft: RulesDraft, today: IsoDate, rules: DraftRules): Said | undefined => {
  switch (draft.state) {
    case 'draft': {
      const since = stillSince(draft, today, rules);
      // Both write rules (`rules:write`).
      return (
        since && { subject: 'rulesDraft', kind: 'staleDraft', roles: ['programme-manager', 'project-officer'], since }
      );
    }
    case 'proposed':
    case 'publishing':
      return { subject: 'rules', kind: 'pending', roles: ['programme-manager'], since: dayOf(draft.proposedAt) };
    case 'published':
    case 'withdrawn':
      return undefined;
    default:
      return unreachable(draft);
  }
};

/** Drafts of rules that wait for a second person or for the rest of their publication, and those that nobody goes on with. */
export const rulesReminders = ({
  repository,
  readRules,
}: {
  readonly repository: Pick<RulesDraftRepository, 'drafts'>;
  readonly readRules: () => Promise<DraftRules>;
}): ReminderSource => ({
  items: async (today) => {
    const [drafts, rules] = await Promise.all([repository.drafts(), readRules()]);
    return drafts.flatMap((draft): ReminderItem[] => {
      const said = saidOf(draft, today, rules);
      return said ? [{ ...said, key: `rules/${draft.id}`, people: [], page: `/agency/rules/drafts/${draft.id}` }] : [];
    });
  },
});
