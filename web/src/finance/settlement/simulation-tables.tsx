import type { SettlementInputs } from '../../../../shared/finance/settlement/inputs.ts';
import type { SettledPart, SettlementOutcome } from '../../../../shared/finance/settlement/outcome.ts';
import type { Simulation } from '../../../../shared/finance/settlement/simulate.ts';
import { formatCount, formatExactPercentage, formatMoney } from '../../../../shared/kernel/format.ts';
import { shareOf } from '../../../../shared/kernel/money.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useSettlementTexts, useSettlementWords } from './words.ts';

export type Line = { readonly key: string; readonly name: string; readonly outcome: SettlementOutcome };

const ownShareOf = ({ accepted, ownAfter }: SettlementOutcome): string =>
  formatExactPercentage(shareOf(ownAfter, accepted));

/** What would come of it, line by line: how many companies, what cut, and what the partners bear themselves. */
export const LinesCard = ({ title, header, lines }: { title: string; header: string; lines: readonly Line[] }) => {
  const { simulation } = useSettlementWords();
  const columns: Column<Line>[] = [
    { key: 'name', header, cell: ({ name }) => name },
    {
      key: 'realised',
      header: simulation.realised,
      cell: ({ outcome }) => formatCount(outcome.realised),
      numeric: true,
    },
    { key: 'cut', header: simulation.cut, cell: ({ outcome }) => formatMoney(outcome.cut), numeric: true },
    { key: 'own', header: simulation.ownShare, cell: ({ outcome }) => ownShareOf(outcome), numeric: true },
  ];
  return (
    <Card title={title} flush>
      <DataTable caption={title} columns={columns} rows={lines} rowKey={({ key }) => key} />
    </Card>
  );
};

type DivisionProps = { readonly inputs: SettlementInputs; readonly simulation: Simulation };

/** The cut of each partner under each way to divide it. */
export const DivisionCard = ({ inputs, simulation: { perCutRule } }: DivisionProps) => {
  const { simulation } = useSettlementWords();
  const texts = useSettlementTexts();
  const agreed = inputs.agreement?.cutRule?.kind;
  const cutOf = ({ parts }: SettlementOutcome, id: string): SettledPart['cut'] =>
    parts.find(({ memberId }) => memberId === id)?.cut;
  const columns: Column<SettledPart>[] = [
    { key: 'partner', header: texts.labels.partner, cell: ({ name }) => name },
    ...perCutRule.map(({ kind, outcome }): Column<SettledPart> => {
      const name = texts.cutRules[kind];
      return {
        key: kind,
        header: kind === agreed ? `${name} (${simulation.inForce})` : name,
        cell: ({ memberId }) => {
          const cut = cutOf(outcome, memberId);
          return cut === undefined ? simulation.undivided : formatMoney(cut);
        },
        numeric: true,
      };
    }),
  ];
  const [first] = perCutRule;
  return (
    <Card title={simulation.perCutRule} flush>
      <DataTable
        caption={simulation.perCutRule}
        columns={columns}
        rows={first?.outcome.parts ?? []}
        rowKey={({ memberId }) => memberId}
      />
    </Card>
  );
};

/** What each partner bears itself, today and at the number of companies that was chosen. */
export const OwnSharesCard = ({ now, then }: { now: SettlementOutcome; then: SettlementOutcome }) => {
  const { simulation } = useSettlementWords();
  const texts = useSettlementTexts();
  const shareIn = ({ parts }: SettlementOutcome, id: string): string => {
    const part = parts.find(({ memberId }) => memberId === id);
    return part?.ownAfter === undefined
      ? simulation.undivided
      : `${formatMoney(part.ownAfter)} (${formatExactPercentage(shareOf(part.ownAfter, part.accepted))})`;
  };
  const columns: Column<SettledPart>[] = [
    { key: 'partner', header: texts.labels.partner, cell: ({ name }) => name },
    { key: 'realised', header: simulation.realised, cell: ({ realised }) => formatCount(realised), numeric: true },
    { key: 'before', header: simulation.before, cell: ({ memberId }) => shareIn(now, memberId), numeric: true },
    { key: 'after', header: simulation.after, cell: ({ memberId }) => shareIn(then, memberId), numeric: true },
  ];
  return (
    <Card title={simulation.partners} flush>
      <DataTable
        caption={simulation.partners}
        columns={columns}
        rows={then.parts}
        rowKey={({ memberId }) => memberId}
      />
    </Card>
  );
};
