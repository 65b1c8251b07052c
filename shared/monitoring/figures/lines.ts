import * as z from 'zod';
import { type Quarter, quarterSchema } from '../../kernel/dates.ts';
import { exportChoices } from '../../kernel/export.ts';
import type { PartnershipId } from '../../kernel/ids.ts';
import type { MonitoringFigures, Provenance } from '../published/schema.ts';
import type { PublishedCell } from '../suppression/cell.ts';
import { isRetention, type Population, type RetentionOutcome } from '../suppression/published-tables.ts';
import { BREAKDOWNS, populationOf } from './breakdown.ts';
import { divisionOf, type Figure, figureAt, figureOf, shareOf } from './figure.ts';
import { type Chosen, chosenOf, type FiguresOfQuarter, VERSIONS, type Version } from './version.ts';

const TABLES = ['trend', 'sideBySide', 'retention', 'leavers', ...BREAKDOWNS] as const;
export type TableName = (typeof TABLES)[number];

/** A trend and cohorts are of all quarters that are looked at, all other tables of one. */
export const isOfOneQuarter = (table: TableName): boolean => table !== 'trend' && table !== 'retention';

const MAXIMUM_CODE = 200;

/** Which table is taken away, as its screen shows it, of each audience that one may see. */
export const monitoringExportQuerySchema = z
  .strictObject({
    ...exportChoices,
    table: z.enum(TABLES),
    /** Of a table of one quarter; the newest when it does not say. */
    quarter: quarterSchema.optional(),
    /** The page that is looked at: only quarters before this one. */
    before: quarterSchema.optional(),
    /** Of a trend: of the categories of this division, or of one of them, in the place of everybody. */
    by: z.enum(BREAKDOWNS).optional(),
    code: z.string().min(1).max(MAXIMUM_CODE).optional(),
    version: z.enum(VERSIONS).default('reported'),
  })
  .meta({ id: 'MonitoringExportQuery' });
export type MonitoringExportQuery = z.infer<typeof monitoringExportQuerySchema>;
export type TakenTable = Pick<MonitoringExportQuery, 'table' | 'quarter' | 'before' | 'by' | 'code' | 'version'>;

export type FigureLine = {
  /** Absent for all together. */
  readonly partnershipId?: PartnershipId;
  readonly quarter: Quarter;
  readonly version: Version;
  readonly provenance: Provenance;
  readonly population: Population;
  /** Absent for everybody. */
  readonly division?: NonNullable<ReturnType<typeof divisionOf>>;
  readonly persons: Figure;
  readonly employers: Figure;
  /** 0..1: of everybody, or of those of whom it is known whether they stayed. */
  readonly share: number | undefined;
};

type Audience = Pick<FigureLine, 'partnershipId'>;

const lineOf = (audience: Audience, quarter: Quarter, chosen: Chosen, cell: PublishedCell): FigureLine => {
  const division = divisionOf(cell);
  const persons = figureOf(cell, 'persons');
  return {
    ...audience,
    quarter,
    version: chosen.version,
    provenance: chosen.provenance,
    population: cell.population,
    ...(division ? { division } : {}),
    persons,
    employers: figureOf(cell, 'employers'),
    share: division && shareOf(persons, wholeOf(chosen.cells, cell.population, division)),
  };
};

/** What a cell is a part of. */
const wholeOf = (
  cells: readonly PublishedCell[],
  population: Population,
  [dimension]: NonNullable<FigureLine['division']>,
): Figure => {
  if (!isRetention(dimension)) return figureAt(cells, population, 'persons');
  const of = (outcome: RetentionOutcome): Figure => figureAt(cells, population, 'persons', { [dimension]: outcome });
  const [stayed, left] = [of('stayed'), of('left')];
  if (stayed.kind !== 'shown' || left.kind !== 'shown') return { kind: 'absent' };
  return { kind: 'shown', value: stayed.value + left.value };
};

const isIn = ({ table, by, code }: TakenTable, cell: PublishedCell): boolean => {
  const [dimension, category] = divisionOf(cell) ?? [];
  switch (table) {
    case 'trend':
      if (by === undefined) return dimension === undefined && cell.population !== 'leavers';
      return cell.population === populationOf(by) && dimension === by && (code === undefined || category === code);
    case 'sideBySide':
      return dimension === undefined && cell.population !== 'leavers';
    case 'retention':
      return dimension === undefined ? cell.population === 'monitoring' : isRetention(dimension);
    case 'leavers':
      return cell.population === 'leavers';
    default:
      return cell.population === populationOf(table) && (dimension === undefined || dimension === table);
  }
};

/** Which versions of which quarters a table is made of. */
const chosenFor = (taken: TakenTable, { quarters }: MonitoringFigures): [Quarter, Chosen][] => {
  const pick = (of: FiguresOfQuarter, version: Version): [Quarter, Chosen][] => {
    const chosen = chosenOf(of, version);
    return chosen ? [[of.quarter, chosen]] : [];
  };
  switch (taken.table) {
    case 'trend':
      return quarters.flatMap((of) => VERSIONS.flatMap((version) => (of[version] ? pick(of, version) : [])));
    case 'retention':
      return quarters.flatMap((of) => pick(of, 'now'));
    default:
      return quarters
        .filter(({ quarter }) => quarter === (taken.quarter ?? quarters[0]?.quarter))
        .flatMap((of) => pick(of, taken.version));
  }
};

/** A table as lines, audience after audience in the order given. What is hidden is a mark in its line, never a number. */
export const linesOf = (audiences: readonly MonitoringFigures[], table: TakenTable): FigureLine[] =>
  audiences.flatMap((figures) => {
    const audience = figures.partnershipId === undefined ? {} : { partnershipId: figures.partnershipId };
    return chosenFor(table, figures).flatMap(([quarter, chosen]) =>
      chosen.cells.filter((cell) => isIn(table, cell)).map((cell) => lineOf(audience, quarter, chosen, cell)),
    );
  });

/** Everything that is shown of one version, table after table as it was published. */
export const everyLineOf = (audiences: readonly MonitoringFigures[], version: Version): FigureLine[] =>
  audiences.flatMap(({ partnershipId, quarters }) => {
    const audience = partnershipId === undefined ? {} : { partnershipId };
    return quarters.flatMap((of) => {
      const chosen = of[version] && chosenOf(of, version);
      return chosen ? chosen.cells.map((cell) => lineOf(audience, of.quarter, chosen, cell)) : [];
    });
  });
