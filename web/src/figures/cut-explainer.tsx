import type { CutExplanation } from '../../../shared/figures/schema.ts';
import { formatCount, formatMoney } from '../../../shared/kernel/format.ts';
import { useTexts } from '../i18n/language-context.ts';

/** How an amount at risk arose, line by line, with the formula of the final settlement (P:128-134). */
export const CutExplainer = ({ cut }: { cut: CutExplanation }) => {
  const { cut: texts } = useTexts().figures;
  return (
    <div className="stack">
      <dl className="sum">
        <dt>
          {texts.base} ({texts.baseKinds[cut.baseKind]})
        </dt>
        <dd>{formatMoney(cut.base)}</dd>
        <dt>{texts.target}</dt>
        <dd>{formatCount(cut.target)}</dd>
        <dt>{texts.realised}</dt>
        <dd>{formatCount(cut.realised)}</dd>
        <dt>{texts.shortfall}</dt>
        <dd>{formatCount(cut.shortfall)}</dd>
        <dt className="sum-total">{texts.result}</dt>
        <dd className="sum-total">{formatMoney(cut.cut)}</dd>
        <dt>{texts.esf}</dt>
        <dd>{formatMoney(cut.split.esf)}</dd>
        <dt>{texts.focusOnTalent}</dt>
        <dd>{formatMoney(cut.split.focusOnTalent)}</dd>
      </dl>
      <p className="small muted">
        {texts.atStake(cut.percent)}: {texts.formula}. {texts.noBonus}
      </p>
      {cut.baseIsProvisional ? <p className="small muted">{texts.provisional}</p> : null}
    </div>
  );
};
