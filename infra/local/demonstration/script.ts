import type { CompanyId } from '../../../shared/kernel/ids.ts';
import { LEAD_SOURCE_CODES, type LeadSource } from '../../../shared/reference/lead-sources.ts';
import type { TargetGroup } from '../../../shared/reference/target-groups.ts';
import type { TrajectoryCompany } from '../../../shared/trajectory/schema.ts';
import type { Chance } from './chance.ts';
import { GROWTH_PLOTS } from './plots/growth.ts';
import { INCLUSION_PLOTS } from './plots/inclusion.ts';
import { INFLOW_PLOTS } from './plots/inflow.ts';
import type { Plot, PlotAction, PlotAdaptation } from './plots/plot.ts';
import { RETENTION_PLOTS } from './plots/retention.ts';
import type { Sector } from './sectors.ts';

const PLOTS: readonly Plot[] = [...INFLOW_PLOTS, ...INCLUSION_PLOTS, ...RETENTION_PLOTS, ...GROWTH_PLOTS];

const AWARENESS: PlotAction = {
  title: 'Infosessie over inclusie voor alle ploegen',
  intervention: 'awareness-session',
  level: 'workOrganisation',
};

/** What becomes of a structural adaptation: it is there, or it stays an idea, or it is dropped along the way. */
export type PlannedAdaptation = PlotAdaptation & { readonly outcome: 'implemented' | 'idea' | 'dropped' };

/** Everything that is typed about a trajectory, whenever it is typed. */
export type Script = {
  readonly title: string;
  readonly plot: Pick<Plot, 'themes' | 'dimension' | 'alsoDimension'>;
  readonly targetGroups: readonly TargetGroup[];
  readonly leadSource: LeadSource;
  readonly companies: readonly TrajectoryCompany[];
  /** The company of which nobody has evidence. */
  readonly withoutEvidence: CompanyId | undefined;
  readonly adaptations: readonly PlannedAdaptation[];
  readonly measures: readonly PlotAction[];
  /** Where its proofs are kept: `dossier ALF-0042`. */
  readonly file: string;
};

const OUTCOMES_OF_A_SECOND = ['implemented', 'implemented', 'idea', 'dropped'] as const;

/** The first adaptation is the one that counts; now and then a second one is tried. */
const plannedAdaptations = (plot: Plot, chance: Chance): PlannedAdaptation[] => {
  const [first, second] = chance.shuffled(plot.adaptations);
  const hasSecond = chance.oneIn(5);
  return [
    ...(first ? [{ ...first, outcome: 'implemented' as const }] : []),
    ...(second && hasSecond ? [{ ...second, outcome: chance.pick(OUTCOMES_OF_A_SECOND) }] : []),
  ];
};

const spokenOf = (sector: Sector) => {
  const spoken = (text: string): string => text.replaceAll('{floor}', sector.floor).replaceAll('{jobs}', sector.jobs);
  return <Titled extends { readonly title: string }>(titled: Titled): Titled => ({
    ...titled,
    title: spoken(titled.title),
  });
};

export type Casting = {
  readonly sector: Sector;
  readonly companies: readonly TrajectoryCompany[];
  readonly withoutEvidence: CompanyId | undefined;
  readonly awarenessOnly: boolean;
  readonly file: string;
};

/** Chooses what a trajectory is about and puts it in the words of the sector. */
export const writeScript = ({ sector, awarenessOnly, ...casting }: Casting, chance: Chance): Script => {
  const plot = chance.pick(PLOTS);
  const { title } = spokenOf(sector)({ title: chance.pick(plot.titles) });
  const adaptations = plannedAdaptations(plot, chance).map(spokenOf(sector));
  const measures = chance.shuffled(plot.measures).slice(0, chance.whole(0, 1)).map(spokenOf(sector));
  return {
    ...casting,
    title,
    plot,
    targetGroups: chance.shuffled(plot.targetGroups).slice(0, 2),
    leadSource: chance.pick(LEAD_SOURCE_CODES),
    adaptations: awarenessOnly ? [] : adaptations,
    measures: awarenessOnly ? [...measures, AWARENESS] : measures,
  };
};
