import { derivationOf } from '../../../../shared/finance/settlement/derivation.ts';
import type { Derived } from '../../../../shared/finance/settlement/derived.ts';
import type { FrozenSettlement } from '../../../../shared/finance/settlement/schema.ts';
import { nameOfDerived } from '../../../../shared/texts/settlement/names.ts';
import type { SettlementTexts } from '../../../../shared/texts/settlement/nl.ts';
import type { Table } from './tables.ts';

type Step = { readonly depth: number; readonly derived: Derived };

/** A derivation line by line, each figure above what it is made of. What was explained above is not explained again. */
export const stepsOf = (derived: readonly Derived[]): Step[] => {
  const explained = new Set<string>();
  const walk = (one: Derived, depth: number): Step[] => {
    const name = [one.figure, one.measure, one.member, one.period].join('|');
    const isKnown = explained.has(name);
    explained.add(name);
    return [{ depth, derived: one }, ...(isKnown ? [] : one.from.flatMap((part) => walk(part, depth + 1)))];
  };
  return derived.flatMap((one) => walk(one, 0));
};

export const stepsTable = ({ inputs, outcome }: FrozenSettlement, words: SettlementTexts): Table<Step> => ({
  rows: stepsOf(derivationOf(outcome, inputs)),
  columns: [
    {
      header: words.labels.figure,
      width: 48,
      value: ({ depth, derived }) => ({ text: `${'· '.repeat(depth)}${nameOfDerived(derived, words)}` }),
    },
    {
      header: words.labels.value,
      width: 18,
      value: ({ derived: { value } }) => ('cents' in value ? { cents: value.cents } : { number: value.count }),
    },
    { header: words.labels.rule, width: 80, value: ({ derived }) => ({ text: words.figures[derived.figure].rule }) },
  ],
});
