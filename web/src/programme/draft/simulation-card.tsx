import { useQuery } from '@tanstack/react-query';
import { formatDate, formatMoney } from '../../../../shared/kernel/format.ts';
import type { DraftView } from '../../../../shared/programme/draft/requests.ts';
import type { Simulation } from '../../../../shared/programme/simulation-schema.ts';
import { usePlace } from '../../app/place.ts';
import { Provenance } from '../../figures/provenance.tsx';
import { BandLegend } from '../../ui/band.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Load } from '../../ui/load.tsx';
import { ruleLabel } from '../rule-values.ts';
import { useProgrammeWords } from '../words.ts';
import { simulationQuery } from './draft-api.ts';
import { useSimulationColumns } from './simulation-columns.tsx';
import { simulationTitle } from './titles.ts';
import { useRulesDraftWords } from './words.ts';

/** What the simulation says of each rule that changes; what it leaves out is said as well. */
const Outcomes = ({ rules }: Pick<Simulation, 'rules'>) => {
  const { simulation } = useRulesDraftWords();
  const programme = useProgrammeWords();
  return (
    <>
      <h3>{simulation.outcomesTitle}</h3>
      <Facts
        items={rules.map(({ rule, outcome }) => [ruleLabel(rule, programme), simulation.outcomes[outcome], rule])}
      />
    </>
  );
};

const SHARES = ['esf', 'focusOnTalent', 'own', 'total'] as const;

const BudgetShares = ({ budget: { present, draft } }: Pick<Simulation, 'budget'>) => {
  const { simulation } = useRulesDraftWords();
  return (
    <>
      <h3>{simulation.budgetTitle}</h3>
      <Facts
        items={SHARES.map((share) => {
          const [before, after] = [formatMoney(present[share]), formatMoney(draft[share])];
          return [simulation.budget[share], before === after ? after : simulation.fromTo(before, after)];
        })}
      />
    </>
  );
};

const Simulated = ({ simulation }: { simulation: Simulation }) => {
  const { simulation: words } = useRulesDraftWords();
  const columns = useSimulationColumns();
  const { partnerships, rules, budget, on, presentVersion, retrievedAt } = simulation;
  return (
    <Card title={simulationTitle(simulation, words)}>
      <div className="stack">
        <p className="muted small">{words.asIf(formatDate(on), presentVersion)}</p>
        <DataTable
          caption={words.caption}
          columns={columns}
          rows={partnerships}
          rowKey={({ partnershipId }) => partnershipId}
        />
        <BandLegend />
        {rules.length > 0 ? <Outcomes rules={rules} /> : null}
        {rules.some(({ outcome }) => outcome === 'budget') ? <BudgetShares budget={budget} /> : null}
        <Provenance at={retrievedAt} />
      </div>
    </Card>
  );
};

/** What a draft would do to the figures of today. */
export const SimulationCard = ({ draft }: { draft: DraftView }) => {
  const query = useQuery(simulationQuery(usePlace(), draft));
  return <Load query={query}>{(simulation) => <Simulated simulation={simulation} />}</Load>;
};
