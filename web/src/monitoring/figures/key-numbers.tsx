import { formatCount } from '../../../../shared/kernel/format.ts';
import { figureAt, UNITS } from '../../../../shared/monitoring/figures/figure.ts';
import {
  type Change,
  chosenOf,
  type FiguresOfQuarter,
  type KeyNumber,
  keyNumberOf,
  otherBasis,
} from '../../../../shared/monitoring/figures/version.ts';
import { FigureText } from './figure-mark.tsx';
import { ProvenanceLine } from './provenance-line.tsx';
import { type FigureWords, useFigureWords } from './words.ts';

const changeText = ({ key: { change: texts } }: FigureWords, change: Change): string =>
  change.kind === 'more' || change.kind === 'fewer' ? texts[change.kind](formatCount(change.by)) : texts[change.kind];

const Beside = ({ number: { version, now } }: { number: KeyNumber }) => {
  const words = useFigureWords();
  if (!now) return version === 'now' ? words.key.notReported : words.key.reported;
  if (now.change.kind === 'same') return `${words.key.reported} ${words.key.change.same}`;
  return (
    <>
      {words.key.reported} {words.key.now}: <FigureText figure={now.figure} /> ({changeText(words, now.change)})
    </>
  );
};

/** The numbers of a quarter as reported, beside what is measured now where that differs, and on what else that rests. */
export const KeyNumbers = ({ of }: { of: FiguresOfQuarter }) => {
  const words = useFigureWords();
  const { reported, now } = of;
  const shown = chosenOf(of, 'reported');
  const bases = reported && now ? otherBasis(reported.provenance, now.provenance) : [];
  const others = figureAt(shown?.cells, 'evaluation', 'persons');
  return (
    <section className="card" aria-label={of.quarter}>
      <dl className="key-figures">
        {UNITS.map((unit) => {
          const number = keyNumberOf(of, unit);
          return (
            <div key={unit} className="key-figure">
              <dt>{words.key[unit]}</dt>
              <dd className="figure">
                <FigureText figure={number.figure} />
              </dd>
              <dd className="figure-note">
                <Beside number={number} />
              </dd>
            </div>
          );
        })}
        <div className="key-figure">
          <dt>{words.key.others}</dt>
          <dd className="figure">
            <FigureText figure={others} />
          </dd>
          <dd className="figure-note">{words.key.othersNote}</dd>
        </div>
      </dl>
      <div className="chart-note">
        {bases.length > 0 ? (
          <p>
            {words.key.basis} {bases.map((basis) => words.key.bases[basis]).join(', ')}.
          </p>
        ) : null}
        <ProvenanceLine provenance={shown?.provenance} />
      </div>
    </section>
  );
};
