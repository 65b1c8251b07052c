import type { CutExplanation, PartnershipFigures } from '../../../shared/figures/schema.ts';
import { formatMoneyInEuros } from '../../../shared/kernel/format.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { cutTodayOf } from '../charts/findings.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { CutExplainer } from './cut-explainer.tsx';

const Amount = ({ label, cut }: { label: string; cut: CutExplanation }) => {
  const { cut: texts } = useTexts().figures;
  return (
    <details className="amount">
      <summary>
        <span className="amount-name">{label}</span>
        <strong className="amount-figure">{cut.cut > 0 ? formatMoneyInEuros(cut.cut) : texts.none}</strong>
      </summary>
      <div className="amount-body">
        <CutExplainer cut={cut} />
      </div>
    </details>
  );
};

/** What hangs on the target: today, and if it goes on like this; each amount explains itself, by the rules of its day. */
export const CutCard = ({ figures }: { figures: PartnershipFigures }) => {
  const { figures: words, access } = useTexts();
  const { cut, key } = words;
  const { rules } = pathsOf(usePlace());
  const amount = cutTodayOf(figures);
  const title = figures.cutToday
    ? amount === undefined
      ? cut.titleNone
      : cut.titleAmount(formatMoneyInEuros(amount))
    : cut.title;
  return (
    <Card title={title} flush>
      {figures.cutToday ? (
        <Amount label={cut.today} cut={figures.cutToday} />
      ) : (
        <p className="card-body muted">{key.noTarget}</p>
      )}
      {figures.cutForecast ? <Amount label={cut.forecast} cut={figures.cutForecast} /> : null}
      {figures.cutToday && figures.settledOnce ? <p className="card-body small">{cut.settledOnce}</p> : null}
      {figures.cutToday ? (
        <p className="card-body small">
          <Link to={rules}>{`${access.navigation.rules} ${figures.rulesVersion}`}</Link>
        </p>
      ) : null}
    </Card>
  );
};
