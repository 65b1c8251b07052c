import type { Stretch } from './timeline.ts';

const WIDTH = 1000;
const HEIGHT = 14;

type StripProps = {
  readonly stretches: readonly Stretch[];
  readonly marks?: readonly number[];
  readonly today: number;
  /** Neighbours are told apart, such as phases. */
  readonly alternating?: boolean;
};

/** Stretches of time on one line as wide as its place. The words beside it say the same, so that nobody has to see it. */
export const Strip = ({ stretches, marks = [], today, alternating = false }: StripProps) => (
  <svg className="plan-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
    <rect className="plan-ground" width={WIDTH} height={HEIGHT} />
    {stretches.map(({ start, end }, index) => (
      <rect
        key={`${start} ${end}`}
        className={alternating && index % 2 === 1 ? 'plan-bar plan-bar-other' : 'plan-bar'}
        x={start * WIDTH}
        y={2}
        width={Math.max((end - start) * WIDTH, 4)}
        height={HEIGHT - 4}
      />
    ))}
    {[...new Set(marks)].map((mark) => (
      <rect key={mark} className="plan-mark" x={mark * WIDTH - 1.5} y={4} width={3} height={HEIGHT - 8} />
    ))}
    <rect className="plan-now" x={Math.min(today * WIDTH, WIDTH - 2)} width={2} height={HEIGHT} />
  </svg>
);
