import type { CSSProperties, ReactNode } from 'react';

export type Bar = {
  readonly key: string;
  readonly label: string;
  readonly parts: readonly {
    readonly key: string;
    readonly value: number;
    readonly text: string;
    readonly tone: string;
  }[];
  /** What stands there where there is no value to draw: a bar of no length would be read as nothing. */
  readonly instead?: ReactNode;
};

const lengthOf = (value: number, most: number): CSSProperties => ({
  '--length': `${most === 0 ? 0 : (value / most) * 100}%`,
});

type BarsProps = {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** The values are long, such as amounts. */
  readonly long?: boolean;
  /** What the longest bar stands for; the largest value when it does not say. */
  readonly most?: number;
};

/** Horizontal bars with their value beside them; the table behind the toggle says the same to a screen reader. */
export const Bars = ({ label, bars, long, most: atMost }: BarsProps) => {
  const most = atMost ?? Math.max(0, ...bars.flatMap(({ parts }) => parts.map(({ value }) => value)));
  return (
    <ul className={long ? 'bars bars-long' : 'bars'} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.key} className="bar-row">
          <span className="bar-label">{bar.label}</span>
          <div className="bar-parts">
            {bar.parts.map((part) => (
              <div key={part.key} className="bar-line">
                <span className={`bar bar-${part.tone}`} style={lengthOf(part.value, most)} />
                <span className="bar-value">{part.text}</span>
              </div>
            ))}
            {bar.instead ? <div className="bar-line">{bar.instead}</div> : null}
          </div>
        </li>
      ))}
    </ul>
  );
};
