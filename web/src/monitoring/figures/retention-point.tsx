import { formatCount, formatDate, formatPercentage } from '../../../../shared/kernel/format.ts';
import { pointAt, type RetentionCurve, type RetentionPoint } from '../../../../shared/monitoring/figures/retention.ts';
import { today } from '../../app/today.ts';
import { ExplainedMark } from './explained-mark.tsx';
import { NotShownMark } from './figure-mark.tsx';
import { useFigureWords } from './words.ts';

type NotYetKnownProps = {
  readonly curve: RetentionCurve;
  readonly point: Extract<RetentionPoint, { kind: 'notYetKnown' }>;
};

/** In the place of a share that nobody can know yet: from which day on, and pressed, why nothing is shown before. */
const NotYetKnownMark = ({ curve: { quarter, provenance }, point: { months, knownOn } }: NotYetKnownProps) => {
  const { retention, openMark } = useFigureWords();
  const { mark, title, whenKnown, toCome, passed, why } = retention.later;
  const day = formatDate(knownOn);
  const reached = formatDate(provenance.referenceDate);
  const isToCome = knownOn > today();
  const shown = isToCome ? mark(day) : retention.notYetKnown;
  return (
    <ExplainedMark
      mark={shown}
      label={openMark(shown)}
      className="not-shown-later"
      title={title}
      body={[whenKnown(quarter, months, day), isToCome ? toCome(day, reached) : passed(day, reached), ...why]}
    />
  );
};

/** Which share of a cohort stayed after so many months, or what stands in its place. */
export const PointText = ({ curve, months }: { curve: RetentionCurve | undefined; months: number }) => {
  const { retention } = useFigureWords();
  const point = pointAt(curve, months);
  switch (point.kind) {
    case 'share':
      return (
        <>
          {formatPercentage(point.share)}
          <div className="small muted">{retention.of(formatCount(point.stayed), formatCount(point.due))}</div>
        </>
      );
    case 'notYetKnown':
      return curve ? <NotYetKnownMark curve={curve} point={point} /> : null;
    case 'hidden':
    case 'changedNotShown':
    case 'absent':
      return <NotShownMark kind={point.kind} />;
  }
};
