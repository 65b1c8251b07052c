import type { AuditEvent } from '../../../../shared/audit/schema.ts';
import {
  type FrozenSettlement,
  periodsCoveredBy,
  type Settlement,
} from '../../../../shared/finance/settlement/schema.ts';
import type { Instant } from '../../../../shared/kernel/dates.ts';
import type { Failure } from '../../../../shared/kernel/errors.ts';
import { formatDayOf, formatTimeOf } from '../../../../shared/kernel/format.ts';
import type { Language } from '../../../../shared/kernel/languages.ts';
import { fail, ok, type Result } from '../../../../shared/kernel/result.ts';
import { settlementTexts } from '../../../../shared/texts/settlement/catalogue.ts';
import type { Author } from '../../../audit/event.ts';
import { writeDownTaking } from '../../../audit/write-down.ts';
import type { SettlementDependencies } from '../dependencies.ts';
import { readFrozen } from '../frozen.ts';

export const OUTPUT_KINDS = ['document', 'workbook', 'dossier'] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

const CONTENT_TYPES = {
  document: 'application/pdf',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  dossier: 'application/zip',
} as const satisfies Record<OutputKind, string>;
const EXTENSIONS = { document: 'pdf', workbook: 'xlsx', dossier: 'zip' } as const satisfies Record<OutputKind, string>;

export type OutputDependencies = Pick<
  SettlementDependencies,
  'partnershipId' | 'repository' | 'snapshotStore' | 'commit' | 'system'
> & {
  /** Everything that the history says of the settlements of a period and of what was struck from its count, the oldest first. */
  readonly trailOf: (period: number) => Promise<AuditEvent[]>;
};

type Asked = {
  readonly period: number;
  readonly number: number;
  readonly kind: OutputKind;
  readonly language: Language;
};
export type SettlementFile = {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly name: string;
};

const notesOf = (settlement: Settlement, language: Language): string[] => {
  const words = settlementTexts[language];
  const { preparedAt, sha256 } = settlement;
  return [
    words.states[settlement.state],
    words.preparedAt(formatDayOf(preparedAt), formatTimeOf(preparedAt)),
    ...('settledAt' in settlement
      ? [words.settledAt(formatDayOf(settlement.settledAt), formatTimeOf(settlement.settledAt))]
      : []),
    words.hash(sha256),
  ];
};

type Content = { readonly settlement: Settlement; readonly frozen: FrozenSettlement; readonly at: Instant };

/** The writers are loaded by the first file: a cold start does not wait for them. */
const bodyOf = async (
  { trailOf }: OutputDependencies,
  { kind, language }: Asked,
  { settlement, frozen, at }: Content,
): Promise<Uint8Array<ArrayBuffer>> => {
  const options = { language, at, notes: notesOf(settlement, language) };
  if (kind === 'document') return (await import('./pdf.ts')).settlementPdf(frozen, options);
  if (kind === 'workbook') return (await import('./workbook.ts')).settlementWorkbook(frozen, options);
  const { settlementDossier } = await import('./dossier.ts');
  const trails = await Promise.all(periodsCoveredBy(settlement).map(trailOf));
  const trail = trails.flat().toSorted((a, b) => Number(a.at > b.at) - Number(a.at < b.at));
  return settlementDossier({ settlement, frozen, trail }, options);
};

/** A settlement as it was frozen, to take away: on paper, as a workbook, or with all that an auditor needs. */
export const takeSettlement =
  (dependencies: OutputDependencies) =>
  async (author: Author, asked: Asked): Promise<Result<SettlementFile, Failure>> => {
    const { partnershipId, repository, snapshotStore, system } = dependencies;
    const { period, number, kind } = asked;
    const settlement = await repository.settlement(period, number);
    if (!settlement) return fail({ code: 'notFound' });
    const frozen = await readFrozen(snapshotStore, settlement);
    const body = await bodyOf(dependencies, asked, { settlement, frozen, at: system.now() });
    await writeDownTaking(dependencies, author, {
      action: 'settlement.taken',
      changes: (['period', 'number', 'kind'] as const).map((field) => ({ field, after: asked[field] })),
    });
    const name = `eindafrekening-${partnershipId}-periode-${period}-${number}.${EXTENSIONS[kind]}`;
    return ok({ body, contentType: CONTENT_TYPES[kind], name });
  };
