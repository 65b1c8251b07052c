import type { Author } from '../../../functions/audit/event.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { proposeDraft } from '../../../functions/programme/draft/judge.ts';
import type { DraftDependencies } from '../../../functions/programme/draft/save.ts';
import { beginDraft, changeDraft } from '../../../functions/programme/draft/write.ts';
import { addDays, addQuarters, dayOf, firstDayOf, type Instant, quarterOf } from '../../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { rulesDraftSchema } from '../../../shared/programme/draft/schema.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import { contentOf } from '../../../shared/programme/in-force.ts';
import { AGENCY } from '../functions/environment.ts';
import { type Stage, told } from './stage.ts';

const OFFICER: Author = { subject: `project-officer@${AGENCY}`, roles: [`project-officer@${AGENCY}`] };

/** What the draft that waits is about. */
export const PROPOSED_RULES = 'Alleen wat geverifieerd is, telt mee';
const CHANGES = { countingRule: 'verified', earlyWarningShare: 0.8, awarenessAloneCounts: true } as const;
const REASONS = {
  countingRule: 'De controle van 2025 vond trajecten zonder bewijs dat volstaat.',
  earlyWarningShare: 'Wie later telt, loopt eerst achter: met 85% zou iedereen opgevolgd worden.',
  awarenessAloneCounts: 'Vraag van de partnerschappen, te bespreken.',
};

/** Days before the present on which the officer began and proposed. */
const BEGUN_BEFORE = 9;
const PROPOSED_BEFORE = 5;

/** A draft that waits for a second person. Nobody publishes it: the figures of the demonstration go by the first version. */
export const proposeRules = async ({ draft, clock }: Stage, until: Instant): Promise<void> => {
  const { system } = clock;
  const dependencies: DraftDependencies = {
    repository: {
      draft: async (id) => draft.read(keys.rulesDraft(id), rulesDraftSchema),
      drafts: async () => draft.ofType('rulesDraft', rulesDraftSchema),
      parse: (item) => rulesDraftSchema.parse(item),
      versions: async () => [DEFAULT_RULES],
      versionsPublished: async () => 0,
    },
    commit: draft.commit,
    system,
  };
  const today = dayOf(until);
  const validFrom = firstDayOf(addQuarters(quarterOf(today), 1));
  const periods = FUNDING_PERIODS.filter(({ to }) => validFrom <= to).map(({ number }) => number);
  if (periods.length === 0 || !clock.reach(addDays(today, -BEGUN_BEFORE))) return;
  const { id } = await told(beginDraft(dependencies)(OFFICER, { title: PROPOSED_RULES, from: DEFAULT_RULES.version }));
  const rules = { ...contentOf(DEFAULT_RULES), ...CHANGES };
  const content = { title: PROPOSED_RULES, rules, reasons: REASONS, validFrom, periods };
  await told(changeDraft(dependencies)(OFFICER, { id, expectedVersion: 1, ...content }));
  if (!clock.reach(addDays(today, -PROPOSED_BEFORE))) return;
  await told(proposeDraft(dependencies)(OFFICER, { id, expectedVersion: 2 }));
};
