import type { Author } from '../../../functions/audit/event.ts';
import { amendableTarget } from '../../../functions/partnership/amend-target.ts';
import { approveAmendment } from '../../../functions/partnership/amendment/decide.ts';
import type { AmendmentDependencies } from '../../../functions/partnership/amendment/dependencies.ts';
import { proposeAmendment } from '../../../functions/partnership/amendment/propose.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { type Amendment, amendmentSchema } from '../../../shared/partnership/amendment/schema.ts';
import { type TargetInput, targetSchema } from '../../../shared/partnership/schema.ts';
import { type Stage, told } from './stage.ts';

const PERIOD = 1;
const PROJECT_OFFICER: Author = { subject: 'project-officer@agency', roles: ['project-officer@agency'] };

const dependenciesOf = ({ draft, clock: { system } }: Stage): AmendmentDependencies => ({
  repository: {
    amendment: async (id) => draft.read(keys.amendment(id), amendmentSchema),
    amendments: async () => draft.ofType('amendment', amendmentSchema),
    parse: (item) => amendmentSchema.parse(item),
  },
  target: amendableTarget({
    repository: { target: async (period) => draft.read(keys.target(period), targetSchema) },
    // In the story nothing is settled yet.
    mayChange: async () => ok([]),
    system,
  }),
  // No budget is amended in the story.
  budget: {
    standing: async () => undefined,
    mayChange: async () => ok([]),
    errors: async () => [],
    apply: async () => ({ changes: [], audit: [] }),
  },
  commit: draft.commit,
  system,
});

/** The coordinator proposes another target than the approved one. */
export const proposeTarget = (
  stage: Stage,
  partnershipId: string,
  { reason, ...target }: TargetInput,
): Promise<Amendment> => {
  const coordinator = `coordinator@${partnershipId}`;
  const over = stage.draft.read(keys.target(PERIOD), targetSchema)?.version ?? 1;
  return told(
    proposeAmendment(dependenciesOf(stage))(
      { subject: coordinator, roles: [coordinator] },
      { period: PERIOD, over, to: { subject: 'target', target }, reason },
    ),
  );
};

/** The agency approves what was proposed: the target changes with it. */
export const approveTarget = (stage: Stage, { id, version }: Amendment): Promise<Amendment> =>
  told(approveAmendment(dependenciesOf(stage))(PROJECT_OFFICER, { id, expectedVersion: version }));
