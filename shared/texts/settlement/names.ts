import type { Derived } from '../../finance/settlement/derived.ts';
import type { SettlementInputs } from '../../finance/settlement/inputs.ts';
import type { SettlementTexts } from './nl.ts';

/** How a figure of a derivation is called: its name, of which target or partner it is, and in which period. */
export const nameOfDerived = ({ figure, measure, member, period }: Derived, words: SettlementTexts): string => {
  const { name } = words.figures[figure];
  const of = member ?? (measure === undefined ? undefined : words.measures[measure]);
  const whole = of === undefined ? name : `${name}: ${of}`;
  return period === undefined ? whole : `${whole}, ${words.inPeriod(period)}`;
};

/** The periods that a settlement is over, as they are called. */
export const periodsOf = ({ period, periods }: SettlementInputs, words: SettlementTexts): string =>
  words.periods((periods ?? [{ period }]).map((one) => one.period.number));
