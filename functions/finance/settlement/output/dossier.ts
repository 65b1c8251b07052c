import type { AuditEvent } from '../../../../shared/audit/schema.ts';
import type { FrozenSettlement, Settlement } from '../../../../shared/finance/settlement/schema.ts';
import { archiveOf, jsonFile } from '../../../platform/archive/archive.ts';
import { csvFile } from '../../../platform/table-file/csv.ts';
import { settlementPdf } from './pdf.ts';
import { type OutputOptions, settlementTables, settlementWorkbook } from './workbook.ts';

type Dossier = {
  readonly settlement: Settlement;
  readonly frozen: FrozenSettlement;
  readonly trail: readonly AuditEvent[];
};

/**
 * All that an auditor needs about one settlement as one file: the record, what it rests on and what it came to (exactly the bytes whose hash
 * the record has), the rules and the agreement of its time, each table, paper and workbook, and what the history says of it.
 */
export const settlementDossier = async (
  { settlement, frozen, trail }: Dossier,
  options: OutputOptions,
): Promise<Uint8Array<ArrayBuffer>> => {
  const tables = settlementTables(frozen, options);
  const csvs = Object.fromEntries(
    Object.entries(tables).map(([name, { content }]) => [`${name}.csv`, csvFile(content)] as const),
  );
  const files = {
    'settlement.json': jsonFile(settlement),
    'frozen.json': jsonFile(frozen),
    'rules.json': jsonFile(frozen.inputs.rules),
    'agreement.json': jsonFile(frozen.inputs.agreement ?? null),
    'history.json': jsonFile(trail),
    ...csvs,
    'settlement.pdf': await settlementPdf(frozen, options),
    'settlement.xlsx': await settlementWorkbook(frozen, options),
  };
  const { partnershipId, period, periods } = frozen.inputs;
  return archiveOf(files, {
    partnershipId,
    period: period.number,
    ...(periods ? { periods: periods.map((one) => one.period.number) } : {}),
    number: settlement.number,
    state: settlement.state,
    frozenSha256: settlement.sha256,
    madeAt: options.at,
  });
};
