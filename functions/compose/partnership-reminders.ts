import type { RemindDependencies } from '../confirmation/remind.ts';
import { hasEnded } from '../partnership/closing/read-only.ts';
import { closingRepository } from '../partnership/closing/repository.ts';
import { config } from '../platform/config.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { rulesReaderOf } from '../programme/rules.ts';
import { ownTable, referenceTable, system } from './base.ts';
import { askDependencies } from './partnership/confirmation-ask.ts';

/** What the reminders of one partnership need: no bucket and no queue. */
export const reminderDependencies = (): RemindDependencies => {
  const [table, rules] = [ownTable(), rulesReaderOf(referenceTable(), system)];
  const partnershipId = config.partnershipId();
  return {
    ...askDependencies({ partnershipId, table, commit: makeCommit(table, system), system, rules: async () => rules }),
    hasEnded: () => hasEnded(closingRepository(table)),
  };
};
