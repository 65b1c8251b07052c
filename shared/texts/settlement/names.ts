import type { Derived } from '../../finance/settlement/derivation.ts';
import type { SettlementTexts } from './nl.ts';

/** How a figure of a derivation is called: its name, and of which target or partner it is. */
export const nameOfDerived = ({ figure, measure, member }: Derived, words: SettlementTexts): string => {
  const { name } = words.figures[figure];
  const of = member ?? (measure === undefined ? undefined : words.measures[measure]);
  return of === undefined ? name : `${name}: ${of}`;
};
