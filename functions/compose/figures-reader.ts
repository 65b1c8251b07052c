import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { liveGenerationOf } from '../figures/projection/pointer.ts';
import { readPartnershipFigures } from '../figures/read.ts';
import { partnershipRepository } from '../partnership/repository.ts';
import type { Table } from '../platform/dynamo/client.ts';
import type { System } from '../platform/system.ts';
import type { RulesOn } from '../programme/rules.ts';

type Where = { readonly partnershipId: PartnershipId; readonly table: Table; readonly system: System };

/** The figures of one partnership, for whoever shows them beside something of its own. */
export const figuresReaderOf = ({ partnershipId, table, system }: Where, rulesOn: RulesOn) =>
  readPartnershipFigures({
    partnershipId,
    table,
    system,
    liveGeneration: liveGenerationOf(table, system),
    readTarget: partnershipRepository(table).target,
    rulesOn,
  });
