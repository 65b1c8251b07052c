import { dayOf } from '../../shared/kernel/dates.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import { keys } from '../platform/dynamo/keys.ts';
import type { System } from '../platform/system.ts';
import type { RulesReader } from './rules.ts';

export type ProgrammeDependencies = {
  readonly rules: RulesReader;
  /** Writes to the reference store; only the agency's function has it. */
  readonly commit: Commit;
  readonly system: System;
};

/** Publishes a new version of the rules. A published version never changes, and none takes effect in the past. */
export const publishRules =
  ({ rules, commit, system }: ProgrammeDependencies) =>
  async (author: Author, input: ProgrammeRules): Promise<Result<ProgrammeRules, Failure>> => {
    const versions = await rules.versions();
    if (versions.some(({ version }) => version === input.version))
      return fail(invalidField('/version', 'versionTaken'));
    if (input.validFrom < dayOf(system.now())) return fail(invalidField('/validFrom', 'inThePast'));
    const happening = { action: 'rules.published', root: { kind: 'programmeRules', id: input.version } } as const;
    const changes = fieldChanges(versions[0], input);
    const committed = await commit({
      changes: [
        {
          kind: 'put',
          key: keys.programmeRules(input.version),
          item: { type: 'programmeRules', v: 1, ...input },
          expectedVersion: 'absent',
        },
      ],
      audit: [auditEvent(system, author, { ...happening, changes })],
    });
    rules.forget();
    return committed.ok ? ok(input) : fail(invalidField('/version', 'versionTaken'));
  };
