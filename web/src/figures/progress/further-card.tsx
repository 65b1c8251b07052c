import type { Progress } from '../../../../shared/figures/progress/schema.ts';
import { formatCount } from '../../../../shared/kernel/format.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { useTargetWords } from '../../partnership/target-words.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useProgressWords } from './words.ts';

type Line = { readonly name: string; readonly goal: number; readonly realised: number; readonly weight: number };

/** The targets of a period beside each other, where there are several: each with its weight in the results funding. */
export const FurtherCard = ({ progress }: { progress: Progress }) => {
  const words = useProgressWords();
  const { measures, weight } = useTargetWords();
  const { partnership } = useTexts();
  const { further, target = 0, weight: first = 0, realised } = progress;
  const lines: Line[] = [
    { name: partnership.companies, goal: target, realised, weight: first },
    ...further.map(({ measure, ...line }) => ({ name: measures[measure], ...line })),
  ];
  const counted = (key: 'goal' | 'realised' | 'weight', header: string): Column<Line> => ({
    key,
    header,
    numeric: true,
    cell: (line) => formatCount(line[key]),
  });
  const columns: Column<Line>[] = [
    { key: 'name', header: words.measure, cell: ({ name }) => name },
    counted('goal', words.goal),
    counted('realised', words.realised),
    counted('weight', weight),
  ];
  return (
    <Card title={words.further} flush>
      <DataTable caption={words.further} columns={columns} rows={lines} rowKey={({ name }) => name} />
    </Card>
  );
};
