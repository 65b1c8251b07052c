import { dayOf } from '../../shared/kernel/dates.ts';
import { accessIn } from '../access/given-access.ts';
import { membershipsOfSubject } from '../access/memberships.ts';
import { addMemberships } from '../access/pre-token.ts';
import { config } from '../platform/config.ts';
import { documentClient } from '../platform/dynamo/client.ts';
import { realSystem } from '../platform/system.ts';

/** What runs while somebody signs in: it looks that one person up in the directory of each place. */
export const preToken = () => {
  const client = documentClient();
  const today = () => dayOf(realSystem.now());
  const directories = config
    .directoryTables()
    .map(([place, name]) => ({ place, accessOf: accessIn({ client, name }, today) }));
  return addMemberships(membershipsOfSubject(directories));
};
