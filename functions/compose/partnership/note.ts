import { peopleRepository } from '../../access/repository.ts';
import { publishedRepository } from '../../monitoring/published/repository.ts';
import { publishedFiguresOf } from '../../note/published-figures.ts';
import { noteRepository } from '../../note/repository.ts';
import { noteRoutes } from '../../note/routes.ts';
import { agencyTable } from '../base.ts';
import { figuresReaderOf } from '../figures-reader.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ partnershipId, table, commit, system, rules, catalogues }: PartnershipContext) => {
  const { inForce: readRules, rulesOn } = await rules();
  const people = peopleRepository(table);
  return [
    noteRoutes({
      partnershipId,
      repository: noteRepository(table),
      readFigures: figuresReaderOf({ partnershipId, table, system }, rulesOn),
      readRules,
      ownRoles: async (subject) => (await people.personOfSubject(subject))?.roles,
      publishedFigures: publishedFiguresOf(publishedRepository(agencyTable()), partnershipId),
      catalogues: await catalogues(),
      commit,
      system,
    }),
  ];
};
