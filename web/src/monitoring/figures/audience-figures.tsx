import type { ReactNode } from 'react';
import { chosenOf, quarterIn } from '../../../../shared/monitoring/figures/version.ts';
import type { MonitoringFigures } from '../../../../shared/monitoring/published/schema.ts';
import { BreakdownCard } from './breakdown-card.tsx';
import { KeyNumbers } from './key-numbers.tsx';
import { LeaversCard } from './leavers-card.tsx';
import { QualityCard } from './quality-card.tsx';
import { RetentionCard } from './retention-card.tsx';
import type { Look } from './view.ts';
import { useFigureWords } from './words.ts';

type AudienceFiguresProps = Look & {
  readonly figures: MonitoringFigures;
  /** The trend, which the agency has of all partnerships in one. */
  readonly trend?: ReactNode;
  readonly quality?: ReactNode;
};

/** Everything of one quarter of one partnership, or of all together. */
export const AudienceFigures = ({ figures, view, onChange, trend, quality }: AudienceFiguresProps) => {
  const words = useFigureWords();
  const of = quarterIn(figures, view.quarter);
  const chosen = chosenOf(of, view.version);
  if (!of || !chosen) return <p className="notice">{words.noneHere}</p>;
  const isAllHidden = chosen.cells.every(({ kind }) => kind !== 'shown');
  return (
    <>
      {isAllHidden ? <p className="notice">{words.allHidden}</p> : null}
      <KeyNumbers of={of} />
      <div className="two-columns">
        <div className="stack">
          {trend}
          <RetentionCard figures={figures} view={view} onChange={onChange} />
          <LeaversCard chosen={chosen} view={view} />
        </div>
        <div className="stack">
          <BreakdownCard chosen={chosen} view={view} onChange={onChange} />
          <QualityCard of={of} chosen={chosen}>
            {quality}
          </QualityCard>
        </div>
      </div>
    </>
  );
};
