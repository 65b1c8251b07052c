import { budgetRepository } from '../../finance/budget/repository.ts';
import { certifiedRepository } from '../../finance/certified/repository.ts';
import { ownContributionRepository } from '../../finance/own-contribution/repository.ts';
import { readHorizon } from '../../finance/settlement/horizon.ts';
import { settlementRepository } from '../../finance/settlement/repository.ts';
import { noteRepository } from '../../note/repository.ts';
import { agreementRepository } from '../../partnership/agreement/repository.ts';
import { readAround } from '../../partnership/closing/around.ts';
import { closingRepository } from '../../partnership/closing/repository.ts';
import { closingRoutes } from '../../partnership/closing/routes.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import { figuresReaderOf } from '../figures-reader.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ partnershipId, table, commit, system, rules }: PartnershipContext) => {
  const { rulesOn } = await rules();
  const { target, members } = partnershipRepository(table);
  const settlements = settlementRepository(table);
  const repository = closingRepository(table);
  const horizonOf = readHorizon({
    repository: settlements,
    sources: { rulesOn, extension: repository.extension },
    system,
  });
  return [
    closingRoutes({
      repository,
      readAround: readAround({
        figures: figuresReaderOf({ partnershipId, table, system }, rulesOn),
        members,
        agreements: agreementRepository(table).agreements,
        target,
        budget: budgetRepository(table).budget,
        certified: certifiedRepository(table).ofPeriod,
        contributions: ownContributionRepository(table).contributions,
        settlement: async (period) => {
          const { horizon, own } = await horizonOf(period);
          return { last: own.settlements[0], settledWith: horizon.kind === 'later' ? horizon.period : undefined };
        },
        note: noteRepository(table).note,
        rulesOn,
      }),
      rulesOn,
      commit,
      system,
    }),
  ];
};
