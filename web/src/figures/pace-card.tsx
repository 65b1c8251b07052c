import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import { formatCount, formatDate, formatOneDecimal } from '../../../shared/kernel/format.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { endOfQuarter } from '../charts/days.ts';
import { paceText } from '../charts/finding-words.ts';
import { paceFindingOf, perMonth } from '../charts/findings.ts';
import { paceStateOf, targetOn } from '../charts/pace.ts';
import { PaceChart } from '../charts/pace-chart.tsx';
import { useTexts } from '../i18n/language-context.ts';
import { Provenance } from './provenance.tsx';

const PaceTable = ({ figures }: { figures: PartnershipFigures }) => {
  const { figures: texts, general } = useTexts();
  const { target } = paceStateOf(figures);
  return (
    <table>
      <caption className="visually-hidden">{texts.pace.label}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.pace.quarter}</th>
          <th scope="col" className="numeric">
            {texts.pace.realised}
          </th>
          <th scope="col" className="numeric">
            {texts.pace.target}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.perQuarter.map(({ quarter, realised }) => {
          const wanted = targetOn(target, endOfQuarter(quarter));
          return (
            <tr key={quarter}>
              <th scope="row">{quarter}</th>
              <td className="numeric">{formatCount(realised[figures.countingRule])}</td>
              <td className="numeric">{wanted === undefined ? general.noData : formatCount(wanted)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const Explanation = ({ figures }: { figures: PartnershipFigures }) => {
  const { pace } = useTexts().figures;
  const { forecast } = figures;
  if (!forecast) return null;
  return (
    <details>
      <summary>{pace.explain}</summary>
      <p>
        {pace.explainBody(
          formatCount(forecast.realisedInWindow),
          formatCount(forecast.windowDays),
          formatDate(forecast.windowFrom),
          formatOneDecimal(perMonth(forecast.pacePerDay)),
          formatCount(forecast.daysLeft),
        )}
      </p>
    </details>
  );
};

export const PaceCard = ({ figures }: { figures: PartnershipFigures }) => {
  const { figures: texts } = useTexts();
  return (
    <ChartCard
      title={paceText(texts, paceFindingOf(figures))}
      chart={<PaceChart figures={figures} />}
      table={<PaceTable figures={figures} />}
      note={
        <>
          <Explanation figures={figures} />
          <Provenance at={figures.retrievedAt} />
        </>
      }
    />
  );
};
