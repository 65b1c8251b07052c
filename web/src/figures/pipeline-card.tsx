import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import { formatCount } from '../../../shared/kernel/format.ts';
import { Bars } from '../charts/bars.tsx';
import { ChartCard } from '../charts/chart-card.tsx';
import { underwayOf } from '../charts/findings.ts';
import { useTexts } from '../i18n/language-context.ts';

const PHASES = ['lead', 'intake', 'diagnosis', 'plan', 'implementation'] as const;

/** Companies that do not count yet, by the furthest phase they are in. */
export const PipelineCard = ({ figures }: { figures: PartnershipFigures }) => {
  const { figures: texts, trajectory } = useTexts();
  const { pipeline } = figures.current;
  const underway = underwayOf(figures.current);
  return (
    <ChartCard
      title={underway === 0 ? texts.pipeline.none : texts.pipeline.title(formatCount(underway))}
      chart={
        <Bars
          label={texts.pipeline.label}
          bars={PHASES.map((phase) => ({
            key: phase,
            label: trajectory.phases[phase],
            parts: [{ key: phase, value: pipeline[phase], text: formatCount(pipeline[phase]), tone: '1' }],
          }))}
        />
      }
      table={
        <table>
          <caption className="visually-hidden">{texts.pipeline.label}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.pipeline.phase}</th>
              <th scope="col" className="numeric">
                {texts.pipeline.companies}
              </th>
            </tr>
          </thead>
          <tbody>
            {PHASES.map((phase) => (
              <tr key={phase}>
                <th scope="row">{trajectory.phases[phase]}</th>
                <td className="numeric">{formatCount(pipeline[phase])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
};
