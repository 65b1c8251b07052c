import type { CatalogueReader } from '../../catalogue/reader.ts';
import { config } from '../../platform/config.ts';
import { makeCommit } from '../../platform/dynamo/commit.ts';
import type { RulesReader } from '../../programme/rules.ts';
import { ownTable, referenceTable, snapshotSettings, system, taskSettings } from '../base.ts';

/** What one partnership's function is made with, read from its environment when it starts; nothing after it chooses a tenant. */
export const partnershipContext = () => {
  const [table, reference] = [ownTable(), referenceTable()];
  let rules: Promise<RulesReader> | undefined;
  let catalogues: Promise<CatalogueReader> | undefined;
  return {
    partnershipId: config.partnershipId(),
    table,
    reference,
    system,
    commit: makeCommit(table, system),
    taskSettings: taskSettings(),
    snapshotSettings: snapshotSettings(),
    /** One reader of the rules for all capabilities. */
    rules: (): Promise<RulesReader> => {
      rules ??= import('../../programme/rules.ts').then(({ rulesReaderOf }) => rulesReaderOf(reference, system));
      return rules;
    },
    /** One reader of the catalogues for all capabilities. */
    catalogues: (): Promise<CatalogueReader> => {
      catalogues ??= Promise.all([import('../../catalogue/reader.ts'), import('../../catalogue/repository.ts')]).then(
        ([{ catalogueReaderOf }, { catalogueRepository }]) => catalogueReaderOf(catalogueRepository(reference), system),
      );
      return catalogues;
    },
  };
};
export type PartnershipContext = ReturnType<typeof partnershipContext>;
