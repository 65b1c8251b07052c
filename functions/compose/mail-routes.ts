import { peopleOf } from '../access/directory.ts';
import type { ContentsOfKinds } from '../notification/mailing/contents.ts';
import { releaseRepository } from '../notification/mailing/release.ts';
import { mailingRoutes } from '../notification/mailing/routes.ts';
import { deliveryRepository } from '../notification/repository.ts';
import { notificationRoutes } from '../notification/routes.ts';
import { suppressedAddresses } from '../notification/suppressed/addresses.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { makeCommit } from '../platform/dynamo/commit.ts';
import { system } from './base.ts';

/** What became of the mails of any store, and what is to be decided of them. */
export const mailRoutes = (table: Table, contents: ContentsOfKinds) => {
  const dependencies = {
    repository: deliveryRepository(table),
    releases: releaseRepository(table),
    suppressed: suppressedAddresses(table),
    people: peopleOf(table),
    commit: makeCommit(table, system),
    system,
    contents,
  };
  return [notificationRoutes(dependencies), mailingRoutes(dependencies)];
};
