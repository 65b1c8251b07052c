import { peopleRepository } from '../../access/repository.ts';
import { publishedRepository } from '../../monitoring/published/repository.ts';
import { noteRulesOf } from '../../note/calendar.ts';
import { publishedFiguresOf } from '../../note/published-figures.ts';
import { noteRepository } from '../../note/repository.ts';
import { noteRoutes } from '../../note/routes.ts';
import { agencyTable } from '../base.ts';
import { figuresReaderOf } from '../figures-reader.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ partnershipId, table, commit, system, rules, catalogues }: PartnershipContext) => {
  const reader = await rules();
  const people = peopleRepository(table);
  return [
    noteRoutes({
      partnershipId,
      repository: noteRepository(table),
      readFigures: figuresReaderOf({ partnershipId, table, system }, reader.rulesOn),
      readNoteRules: noteRulesOf(reader),
      ownRoles: async (subject) => (await people.personOfSubject(subject))?.roles,
      publishedFigures: publishedFiguresOf({
        published: publishedRepository(agencyTable()),
        partnershipId,
        rulesOfVersion: reader.version,
      }),
      catalogues: await catalogues(),
      commit,
      system,
    }),
  ];
};
