import { companiesOf } from '../../company/for-trajectories.ts';
import { listRowsOf } from '../../figures/projection/rows.ts';
import { sampleRepository } from '../../sample/repository.ts';
import { sampleRoutes } from '../../sample/routes.ts';
import { sampledReaderOf } from '../../sample/sampled-reader.ts';
import { trajectoryRepository } from '../../trajectory/repository.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system, rules }: PartnershipContext) => {
  const repository = sampleRepository(table);
  return [
    sampleRoutes({
      repository,
      readSampled: sampledReaderOf(repository),
      readRows: listRowsOf(table, system).trajectories,
      trajectoriesOf: trajectoryRepository(table).trajectories,
      companiesOf: companiesOf(table),
      readRules: (await rules()).inForce,
      commit,
      system,
    }),
  ];
};
