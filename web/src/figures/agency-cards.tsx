import type { AgencyDashboard } from '../../../shared/figures/schema.ts';
import { formatCount, formatMoneyInEuros } from '../../../shared/kernel/format.ts';
import type { Cents } from '../../../shared/kernel/money.ts';
import { partnershipPath, pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { Bars } from '../charts/bars.tsx';
import { ChartCard } from '../charts/chart-card.tsx';
import { realisedOf } from '../charts/findings.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Band } from '../ui/band.tsx';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';

type DashboardProps = { readonly dashboard: AgencyDashboard };

const SERIES = 3;
const toneOf = (index: number): string => String((index % SERIES) + 1);

/** Which partnerships are to be followed closely, with an action plan. */
export const WarningCard = ({ dashboard, share }: DashboardProps & { share: string }) => {
  const { agency } = useTexts().figures;
  const warned = dashboard.partnerships
    .filter(({ earlyWarning }) => earlyWarning)
    .map(({ partnershipId }) => partnershipId);
  if (warned.length === 0) return null;
  return (
    <section className="card warning-card" aria-label={agency.warning}>
      <header>
        <h2>{agency.warningTitle(warned.join(', '))}</h2>
        <span className="tag tag-soon">{agency.warning}</span>
      </header>
      <p className="card-body">{agency.warningBody(share)}</p>
    </section>
  );
};

const amountOf = (cut: { readonly cut: Cents } | undefined): Cents | undefined => cut?.cut;

/** What hangs on the target, per partnership: today, and if it goes on like this. */
export const AgencyCutCard = ({ dashboard }: DashboardProps) => {
  const { figures, general } = useTexts();
  const { agency } = figures;
  const isSettledOnce = dashboard.partnerships.some(({ settledOnce }) => settledOnce);
  const rows = dashboard.partnerships.map(({ partnershipId, cutToday, cutForecast }) => ({
    partnershipId,
    today: amountOf(cutToday),
    forecast: amountOf(cutForecast),
  }));
  const amount = (cents: Cents | undefined): string =>
    cents === undefined ? general.noData : formatMoneyInEuros(cents);
  // Cents of whole partnerships add up safely below the largest whole number.
  const together = rows.reduce((sum, { forecast }) => sum + (forecast ?? 0), 0) as Cents;
  const today = rows.reduce((sum, row) => sum + (row.today ?? 0), 0) as Cents;
  return (
    <ChartCard
      title={today > 0 ? figures.cut.titleAmount(formatMoneyInEuros(today)) : figures.cut.titleNone}
      note={[agency.cutSum(formatMoneyInEuros(together)), ...(isSettledOnce ? [figures.cut.settledOnce] : [])].join(
        ' ',
      )}
      chart={
        <Bars
          long
          label={agency.cutLabel}
          bars={rows.map(({ partnershipId, today, forecast }, index) => ({
            key: partnershipId,
            label: partnershipId,
            parts: [
              { key: 'today', value: today ?? 0, text: agency.cutNow(amount(today)), tone: toneOf(index) },
              ...(forecast === undefined
                ? []
                : [
                    {
                      key: 'forecast',
                      value: forecast,
                      text: agency.cutForecast(amount(forecast)),
                      tone: `soft-${toneOf(index)}`,
                    },
                  ]),
            ],
          }))}
        />
      }
      table={
        <table>
          <caption className="visually-hidden">{agency.cutLabel}</caption>
          <thead>
            <tr>
              <th scope="col">{agency.partnership}</th>
              <th scope="col" className="numeric">
                {agency.today}
              </th>
              <th scope="col" className="numeric">
                {agency.forecast}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ partnershipId, today, forecast }) => (
              <tr key={partnershipId}>
                <th scope="row">{partnershipId}</th>
                <td className="numeric">{amount(today)}</td>
                <td className="numeric">{amount(forecast)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
};

/** The way to each partnership: its figures, and its files for who may see them. */
export const PartnershipsCard = ({ dashboard }: DashboardProps) => {
  const { agency, key } = useTexts().figures;
  const place = usePlace();
  const paths = pathsOf(place);
  const mayVisit = (id: string): boolean =>
    place.me.partnerships.some(
      (partnership) => partnership.id === id && partnership.permissions.includes('company:read'),
    );
  return (
    <Card title={agency.compare} flush>
      <ul className="task-list">
        {dashboard.partnerships.map((figures) => (
          <li key={figures.partnershipId}>
            <div>
              <Link to={paths.partnership(figures.partnershipId)}>{agency.open(figures.partnershipId)}</Link>
              <div className="small muted">
                {agency.realisedOfTarget}: {formatCount(realisedOf(figures))} /{' '}
                {figures.target ? formatCount(figures.target.companies) : key.noTarget}
              </div>
              {mayVisit(figures.partnershipId) ? (
                <Link to={partnershipPath(figures.partnershipId)} className="small">
                  {agency.visit}
                </Link>
              ) : null}
            </div>
            <Band band={figures.progressBand}>
              {figures.progress === undefined ? '' : `${Math.round(figures.progress * 100)}%`}
            </Band>
          </li>
        ))}
      </ul>
    </Card>
  );
};
