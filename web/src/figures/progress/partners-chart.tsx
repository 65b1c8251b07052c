import type { Progress } from '../../../../shared/figures/progress/schema.ts';
import { formatCount } from '../../../../shared/kernel/format.ts';
import { type Bar, Bars } from '../../charts/bars.tsx';
import { Card } from '../../ui/card.tsx';
import { Provenance } from '../provenance.tsx';
import { useProgressWords } from './words.ts';

/** Each partner: what is realised, beside where it should stand now. The table below says the same. */
export const PartnersChart = ({
  progress,
  title,
  nameOf,
}: {
  progress: Progress;
  title: string;
  nameOf: (key: string) => string;
}) => {
  const words = useProgressWords();
  const part = (key: string, tone: string, label: string, value: number | undefined): Bar['parts'] =>
    value === undefined ? [] : [{ key, tone, value, text: `${formatCount(value)} ${label.toLowerCase()}` }];
  return (
    <Card title={title}>
      <Bars
        label={words.dimensions.members}
        long
        bars={progress.members.map(({ key, realised, expectedByNow }) => ({
          key,
          label: nameOf(key),
          parts: [
            ...part('realised', '1', words.realised, realised),
            ...part('expected', 'soft-1', words.expected, expectedByNow),
          ],
        }))}
      />
      <div className="chart-note">
        <Provenance at={progress.retrievedAt} />
      </div>
    </Card>
  );
};
