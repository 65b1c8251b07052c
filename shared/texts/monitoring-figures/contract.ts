import type { Breakdown } from '../../monitoring/figures/breakdown.ts';
import type { TableName } from '../../monitoring/figures/lines.ts';
import type { RetentionKind } from '../../monitoring/figures/retention.ts';
import type { Version } from '../../monitoring/figures/version.ts';
import type { Relation } from '../../monitoring/matching/dimensions.ts';
import type { Population, RetentionOutcome, Synergy, Work } from '../../monitoring/suppression/published-tables.ts';

/** The words of the figures of the monitoring, on screen and in their export. */
export type MonitoringFigureTexts = {
  readonly headers: Record<
    'partnership' | 'quarter' | 'version' | 'population' | 'division' | 'category' | 'persons' | 'employers' | 'share',
    string
  >;
  readonly together: string;
  readonly everybody: string;
  readonly versions: Record<Version, string>;
  readonly populations: Record<Population, string>;
  readonly breakdowns: Record<Breakdown, string>;
  /** What the tables are called that are no division. */
  readonly tables: Record<Exclude<TableName, Breakdown>, string>;
  readonly relations: Record<Relation, string>;
  readonly synergies: Record<Synergy, string>;
  /** Whether a leaver had any work since, and what each answer is called. */
  readonly work: string;
  readonly works: Record<Work, string>;
  readonly retention: (kind: RetentionKind, months: number) => string;
  readonly outcomes: Record<RetentionOutcome, string>;
  /** Where a row or a company does not say. */
  readonly unknown: string;
  /** A code that no list has any more. */
  readonly notInList: (code: string) => string;
  readonly marks: Record<'hidden' | 'changedNotShown' | 'absent', string>;
  /** What stands above an exported table. */
  readonly whatCounts: string;
  /** The same of all leavers, of whom no companies are counted. */
  readonly whatCountsOfLeavers: string;
  readonly whyHidden: string;
  /** Above a table of cohorts: why one has fewer lines than another. */
  readonly notYetKnown: string;
  readonly provenance: (found: {
    readonly measurementId: string;
    readonly measuredOn: string;
    readonly referenceDate: string;
    readonly rulesVersion: string;
    readonly tablesVersion: string;
  }) => string;
};
