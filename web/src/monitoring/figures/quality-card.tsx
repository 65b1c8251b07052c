import type { ReactNode } from 'react';
import { formatCount, formatDate, formatPercentage } from '../../../../shared/kernel/format.ts';
import { type ShownQuality, shownQuality } from '../../../../shared/monitoring/figures/quality.ts';
import type { Chosen, FiguresOfQuarter } from '../../../../shared/monitoring/figures/version.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { NotShownMark } from './figure-mark.tsx';
import { ProvenanceLine } from './provenance-line.tsx';
import { type FigureWords, useFigureWords } from './words.ts';

const measuredText = ({ quality }: FigureWords, { measured: { on, daysAfterEnd } }: ShownQuality): string =>
  daysAfterEnd < 0
    ? quality.measuredEarly(formatDate(on))
    : quality.measured(formatDate(on), formatCount(daysAfterEnd));

const changedText = ({ quality }: FigureWords, { changed }: ShownQuality): string | undefined => {
  if (!changed) return undefined;
  return changed.cells === 0
    ? quality.unchanged
    : quality.changedCells(formatCount(changed.cells), formatCount(changed.of));
};

type QualityCardProps = {
  readonly of: FiguresOfQuarter;
  readonly chosen: Chosen;
  /** What else is known of it: of the rows that were delivered, for whoever may see that. */
  readonly children?: ReactNode;
};

/** Completeness, timeliness and consistency of what is shown of a quarter. */
export const QualityCard = ({ of, chosen, children }: QualityCardProps) => {
  const words = useFigureWords();
  const texts = words.quality;
  const quality = shownQuality(of, chosen);
  return (
    <Card title={texts.title}>
      <div className="stack">
        <h3 className="small muted">{texts.of(of.quarter)}</h3>
        <Facts
          items={[
            [texts.timeliness, measuredText(words, quality)],
            [texts.reach, quality.missingDays === 0 ? texts.whole : texts.missing(formatCount(quality.missingDays))],
            [texts.shown, texts.cells(formatCount(quality.cells.shown), formatCount(quality.cells.of))],
            ...quality.notSaid.map(
              ({ dimension, share }) =>
                [
                  texts.notSaid(words.breakdowns[dimension].toLowerCase()),
                  share.kind === 'shown' ? (
                    formatPercentage(share.value)
                  ) : (
                    <NotShownMark key={dimension} kind={share.kind} />
                  ),
                ] as const,
            ),
            [texts.changed, changedText(words, quality)],
          ]}
        />
        {children}
        <div className="small muted">
          <ProvenanceLine provenance={chosen.provenance} />
        </div>
      </div>
    </Card>
  );
};
