import type { IsoDate } from '../../../shared/kernel/dates.ts';
import type { ClosingFacts } from '../../../shared/partnership/closing/items.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import type { RulesOn } from '../../programme/rules.ts';
import type { ClosingRepository } from './repository.ts';

/** What other capabilities say of the end of a period. */
export type AroundClosing = Omit<ClosingFacts, 'extension' | 'closed'>;

export type ClosingDependencies = {
  readonly repository: ClosingRepository;
  readonly readAround: (
    period: FundingPeriod,
    next: FundingPeriod | undefined,
    today: IsoDate,
  ) => Promise<AroundClosing>;
  readonly rulesOn: RulesOn;
  readonly commit: Commit;
  readonly system: System;
};
