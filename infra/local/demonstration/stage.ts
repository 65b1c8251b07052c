import * as z from 'zod';
import { catalogueReaderOf } from '../../../functions/catalogue/reader.ts';
import type { CompanyRepository } from '../../../functions/company/repository.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import type { System } from '../../../functions/platform/system.ts';
import { establishmentsInUse } from '../../../functions/trajectory/companies.ts';
import type { TrajectoryRepository } from '../../../functions/trajectory/repository.ts';
import { companySchema, contactSchema } from '../../../shared/company/schema.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import type { CompanyId, TrajectoryId } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { trajectorySchema } from '../../../shared/trajectory/schema.ts';
import { createDraft, type Draft } from './draft.ts';
import { type StoryClock, storyClock } from './story-clock.ts';

const linkSchema = z.object({ trajectoryId: z.string() });

const companiesIn = (draft: Draft): CompanyRepository => {
  const company = (id: CompanyId) => draft.read(keys.company(id), companySchema);
  return {
    company: async (id) => company(id),
    companies: async (ids) => ids.map(company).filter((found) => found !== undefined),
    file: async (id) => {
      const found = company(id);
      const within = { partition: keys.company(id).pk };
      return (
        found && {
          company: found,
          contacts: draft.ofType('contact', contactSchema, within),
          trajectoryIds: draft.ofType('companyTrajectory', linkSchema, within).map(({ trajectoryId }) => trajectoryId),
        }
      );
    },
    // Nobody else works in a draft, so that nothing needs to be compared.
    sequence: async () => undefined,
    parse: (item) => companySchema.parse(item),
  };
};

const trajectoriesIn = (draft: Draft): TrajectoryRepository => {
  const trajectory = (id: TrajectoryId) => draft.read(keys.trajectory(id), trajectorySchema);
  return {
    trajectory: async (id) => trajectory(id),
    trajectories: async (ids) => ids.map(trajectory).filter((found) => found !== undefined),
    parse: (item) => trajectorySchema.parse(item),
  };
};

/** What the use cases of companies and trajectories ask for, over a draft and under a clock that the story sets. */
const dependenciesOf = (draft: Draft, system: System) => {
  const [companies, trajectories] = [companiesIn(draft), trajectoriesIn(draft)];
  const { commit } = draft;
  // Nobody at the agency changed a catalogue in the story.
  const catalogues = catalogueReaderOf({ kept: async () => [] }, system);
  return {
    company: {
      repository: companies,
      commit,
      system,
      catalogues,
      establishmentsInUse: establishmentsInUse(trajectories),
    },
    trajectory: {
      repository: trajectories,
      companiesOf: companies.companies,
      commit,
      system,
      readRules: async () => DEFAULT_RULES,
      catalogues,
      readSampled: async () => [],
    },
  };
};

/** Where one story is played with the product's own use cases: every rule that binds a person binds it too. */
export type Stage = { readonly draft: Draft; readonly clock: StoryClock } & ReturnType<typeof dependenciesOf>;

/** A stage whose clock stops at the present; over the draft of another one, for what goes on beside it. */
export const createStage = (seed: string, until: Instant, draft: Draft = createDraft()): Stage => {
  const clock = storyClock(seed, until);
  return { draft, clock, ...dependenciesOf(draft, clock.system) };
};

/** What a use case gave. A story that breaks a rule is a mistake in the story: it throws what the rule said. */
export const told = async <Value>(outcome: Promise<Result<Value, unknown>>): Promise<Value> => {
  const result = await outcome;
  if (!result.ok) throw new Error(`The story breaks a rule: ${JSON.stringify(result.error)}`);
  return result.value;
};
