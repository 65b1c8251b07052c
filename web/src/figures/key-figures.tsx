import type { ReactNode } from 'react';
import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import { formatCount, formatDate, formatMoneyInEuros, formatPercentage } from '../../../shared/kernel/format.ts';
import { cutTodayOf, realisedOf } from '../charts/findings.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Band } from '../ui/band.tsx';
import { Link } from '../ui/link.tsx';

const KeyFigure = ({ name, figure, children }: { name: string; figure: string; children?: ReactNode }) => (
  <div className="key-figure">
    <dt>{name}</dt>
    <dd className="figure">{figure}</dd>
    {children ? <dd className="figure-note">{children}</dd> : null}
  </div>
);

type KeyFiguresProps = {
  readonly figures: PartnershipFigures;
  /** Where the rows behind the figures are; without it, for a reader who may not see them. */
  readonly companies: string | undefined;
};

/** The four figures that matter first, each with the way to what lies behind it. */
export const KeyFigures = ({ figures, companies }: KeyFiguresProps) => {
  const { key, cut } = useTexts().figures;
  const { forecast, progress, current } = figures;
  const amount = cutTodayOf(figures);
  const rows = (stage: string, text: string) =>
    companies ? (
      <Link to={companies} search={{ stage }}>
        {text}
      </Link>
    ) : (
      text
    );
  return (
    <dl className="card key-figures">
      <KeyFigure name={key.realised} figure={formatCount(realisedOf(figures))}>
        {progress === undefined ? (
          key.noTarget
        ) : (
          <>
            <Band band={figures.progressBand}>{formatPercentage(progress)}</Band> {key.ofExpected}
          </>
        )}
      </KeyFigure>
      {forecast ? (
        <KeyFigure name={key.expectedBy(formatDate(figures.period.to))} figure={formatCount(forecast.expected)}>
          {key.between(formatCount(forecast.low), formatCount(forecast.high))}
        </KeyFigure>
      ) : (
        <KeyFigure name={key.inSupport} figure={formatCount(current.inSupport)}>
          {key.inSupportNote(formatCount(current.inSupportSme))}
        </KeyFigure>
      )}
      <KeyFigure name={key.atRisk} figure={amount === undefined ? key.noCut : formatMoneyInEuros(amount)}>
        {figures.cutToday ? cut.today : key.noTarget}
      </KeyFigure>
      <KeyFigure name={key.ready} figure={formatCount(current.completedNotCounted)}>
        {rows('completed', key.seeWhat)}
      </KeyFigure>
    </dl>
  );
};
