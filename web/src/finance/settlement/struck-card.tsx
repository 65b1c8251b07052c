import { useState } from 'react';
import type { SettlementOverview } from '../../../../shared/finance/settlement/schema.ts';
import { formatDate } from '../../../../shared/kernel/format.ts';
import { useMay } from '../../app/place.ts';
import { Card } from '../../ui/card.tsx';
import { keyOf, LiftDialog, lineIn, StrikeDialog, type Struck, type StruckProps } from './struck-dialogs.tsx';
import { useSettlementTexts, useSettlementWords } from './words.ts';

const nameOf = ({ now }: SettlementOverview, struck: Struck): string =>
  now?.inputs.counted.find(({ companyId }) => companyId === struck.companyId)?.name ?? struck.companyId;

/** Companies that an audit struck from the count of each period that is settled here. */
export const StruckCard = ({ overview }: StruckProps) => {
  const words = useSettlementWords();
  const mayStrike = useMay('settlement:prepare');
  const { inPeriod } = useSettlementTexts();
  const isOverSeveral = overview.now?.inputs.periods !== undefined;
  const [asking, setAsking] = useState<'strike' | { readonly lift: Struck }>();
  const close = (): void => setAsking(undefined);
  const button = (
    <button type="button" className="button" onClick={() => setAsking('strike')}>
      {words.strike}
    </button>
  );
  return (
    <Card title={words.struck} aside={mayStrike && overview.now ? button : null}>
      {overview.struck.length === 0 ? <p className="muted">{words.noStruck}</p> : null}
      <ul className="stack-tight">
        {overview.struck.map((struck) => (
          <li key={keyOf(lineIn(overview, struck))}>
            <strong>{nameOf(overview, struck)}</strong>
            {isOverSeveral ? ` (${inPeriod(lineIn(overview, struck).period)})` : null} · {formatDate(struck.on)} ·{' '}
            {struck.reason}{' '}
            {mayStrike ? (
              <button type="button" className="button-link" onClick={() => setAsking({ lift: struck })}>
                {words.lift}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {asking === 'strike' ? <StrikeDialog overview={overview} onClose={close} /> : null}
      {asking !== undefined && asking !== 'strike' ? (
        <LiftDialog overview={overview} struck={asking.lift} onClose={close} />
      ) : null}
    </Card>
  );
};
