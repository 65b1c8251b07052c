import { peopleRepository } from '../../access/repository.ts';
import { liveGenerationOf } from '../../figures/projection/pointer.ts';
import { readPartnershipFigures } from '../../figures/read.ts';
import { publishedRepository } from '../../monitoring/published/repository.ts';
import { publishedFiguresOf } from '../../note/published-figures.ts';
import { noteRepository } from '../../note/repository.ts';
import { noteRoutes } from '../../note/routes.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import { agencyTable } from '../base.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ partnershipId, table, commit, system, rules, catalogues }: PartnershipContext) => {
  const { inForce: readRules, rulesOn } = await rules();
  const people = peopleRepository(table);
  return [
    noteRoutes({
      partnershipId,
      repository: noteRepository(table),
      readFigures: readPartnershipFigures({
        partnershipId,
        table,
        system,
        liveGeneration: liveGenerationOf(table, system),
        readTarget: partnershipRepository(table).target,
        rulesOn,
      }),
      readRules,
      ownRoles: async (subject) => (await people.personOfSubject(subject))?.roles,
      publishedFigures: publishedFiguresOf(publishedRepository(agencyTable()), partnershipId),
      catalogues: await catalogues(),
      commit,
      system,
    }),
  ];
};
