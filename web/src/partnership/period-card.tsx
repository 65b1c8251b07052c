import { useState } from 'react';
import { formatCount, formatDayOf, formatMoney, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { Target } from '../../../shared/partnership/schema.ts';
import { useMay } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { OnceExtended } from './closing/once-extended.tsx';
import { AmendmentDialog, BaselineDialog } from './target-dialog.tsx';
import { useTargetWords } from './target-words.ts';

const Approved = ({ target }: { target: Target }) => {
  const { partnership, general } = useTexts();
  const words = useTargetWords();
  const { companies, weight, yearly, further, grantedSubsidy, acceptedPublicPart } = target;
  const whole = formatCount(companies);
  return (
    <div className="stack">
      <Facts
        items={[
          [partnership.companies, further.length > 0 ? words.weighs(whole, formatCount(weight)) : whole],
          ...yearly.map(({ year, companies: step }) => [partnership.untilEndOf(year), formatCount(step)] as const),
          ...further.map(
            ({ measure, goal, weight: part }) =>
              [words.measures[measure], words.weighs(formatCount(goal), formatCount(part))] as const,
          ),
          [partnership.grantedSubsidy, formatMoney(grantedSubsidy)],
          [
            partnership.acceptedPublicPart,
            acceptedPublicPart === undefined ? undefined : formatMoney(acceptedPublicPart),
          ],
        ]}
      />
      <p className="small muted">{general.savedAt(formatDayOf(target.updatedAt), formatTimeOf(target.updatedAt))}</p>
    </div>
  );
};

/** The approved target of a period. The agency sets it once; after that the partnership proposes amendments. */
export const PeriodCard = ({ period, target }: { period: number; target: Target | undefined }) => {
  const { partnership } = useTexts();
  const words = useTargetWords();
  const [maySet, mayPropose] = [useMay('target:write'), useMay('amendment:propose')];
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const label = target ? words.proposeTarget : partnership.set;
  const button = (
    <button
      type="button"
      className="button"
      aria-label={`${label}: ${partnership.period(period)}`}
      onClick={() => setAsking(true)}
    >
      {label}
    </button>
  );
  return (
    <Card
      title={partnership.period(period)}
      aside={(target ? mayPropose : maySet) ? <OnceExtended period={period}>{button}</OnceExtended> : null}
    >
      {target ? (
        <Approved target={target} />
      ) : (
        <p className="muted prose">
          {partnership.none}. {partnership.noneBody}
        </p>
      )}
      {asking && target ? <AmendmentDialog period={period} target={target} onClose={close} /> : null}
      {asking && !target ? <BaselineDialog period={period} onClose={close} /> : null}
    </Card>
  );
};
