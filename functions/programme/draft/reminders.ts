import { dayOf } from '../../../shared/kernel/dates.ts';
import type { ReminderSource } from '../../reminder/source.ts';
import type { RulesDraftRepository } from './repository.ts';

/** Drafts of rules that wait for a second person, or for the rest of their publication. */
export const proposedRules = ({ drafts }: Pick<RulesDraftRepository, 'drafts'>): ReminderSource => ({
  items: async () =>
    (await drafts()).flatMap((draft) =>
      draft.state === 'proposed' || draft.state === 'publishing'
        ? [
            {
              key: `rules/${draft.id}`,
              subject: 'rules' as const,
              kind: 'pending' as const,
              people: [],
              roles: ['programme-manager' as const],
              since: dayOf(draft.proposedAt),
              page: `/agency/rules/drafts/${draft.id}`,
            },
          ]
        : [],
    ),
});
