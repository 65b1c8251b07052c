import { formatOneDecimal } from '../../../shared/kernel/format.ts';
import type { ScanResult, ScanView } from '../../../shared/maturity/schema.ts';
import { middlePlace, shiftsBetween } from '../../../shared/maturity/shift.ts';
import { spreadFrom } from '../../../shared/maturity/suppression.ts';
import { DIMENSIONS } from '../../../shared/maturity/types.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { RadarChart } from '../charts/radar-chart.tsx';
import { Card } from '../ui/card.tsx';
import { useAnswersInWords } from './answers-in-words.ts';
import { type MaturityWords, typesIn, useMaturityWords } from './words.ts';

type ResultsProps = {
  readonly scan: ScanView;
  readonly result: ScanResult;
  readonly before: { readonly name: string; readonly result: ScanResult } | undefined;
};

const placesOf = (result: ScanResult) =>
  DIMENSIONS.map((dimension) => {
    const position = result.dimensions.find((known) => known.dimension === dimension)?.position;
    return position && middlePlace(position);
  });

const shiftText = (words: MaturityWords, steps: number | undefined): string => {
  if (steps === undefined) return '–';
  if (steps === 0) return words.shifts.same;
  const size = Math.abs(steps);
  const told = Number.isInteger(size) ? String(size) : formatOneDecimal(size);
  return words.steps(told, steps > 0 ? words.shifts.further : words.shifts.back);
};

const DimensionTable = ({ scan, result, before }: ResultsProps) => {
  const words = useMaturityWords();
  const said = useAnswersInWords(scan);
  // One joint answer has no spread.
  const hasSpread = result.dimensions.some(({ spread }) => spread !== undefined);
  const shifts = before ? shiftsBetween(before.result, result) : [];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.dimension}</th>
          <th scope="col">{words.median}</th>
          {hasSpread ? <th scope="col">{words.spread}</th> : null}
          {before ? <th scope="col">{words.shift(before.name)}</th> : null}
        </tr>
      </thead>
      <tbody>
        {result.dimensions.map(({ dimension, position, withheld, spread, parts }) => (
          <tr key={dimension}>
            <th scope="row">{words.dimensions[dimension]}</th>
            <td>
              {position ? typesIn(words, position) : words.withheld[withheld ?? 'unanswered']}
              {said(dimension).map((answer) => (
                <div key={answer} className="small muted">
                  “{answer}”
                </div>
              ))}
              {parts?.map((part) => (
                <div key={part.question} className="small muted">
                  {part.question === 'anchoringPaper' ? words.onPaper : words.inPractice}:{' '}
                  {typesIn(words, part.position)}
                </div>
              ))}
            </td>
            {hasSpread ? <td>{spread ? words.spreads[spread] : '–'}</td> : null}
            {before ? <td>{shiftText(words, shifts.find((shift) => shift.dimension === dimension)?.steps)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The type with what it means and how it was found, and the dimensions one by one. */
export const Results = ({ scan, result, before }: ResultsProps) => {
  const words = useMaturityWords();
  const { primary } = result;
  const finding = primary ? words.finding(typesIn(words, primary)) : words.noType;
  const types = primary ? [...new Set([primary.low, primary.high])] : [];
  const answered = result.dimensions.filter(({ position }) => position).length;
  return (
    <>
      <Card title={finding}>
        <div className="stack">
          {scan.override ? (
            <p className="notice">{words.overridden(words.types[scan.override.type], scan.override.reason)}</p>
          ) : null}
          {types.map((type) => (
            <p key={type}>
              <strong>{words.types[type]}.</strong> {words.explanations[type]}
            </p>
          ))}
          <p className="small muted">{words.caution}</p>
          <p className="small muted">
            {scan.form === 'conversation'
              ? words.tookPart(scan.present.map((role) => words.roles[role]).join(', '))
              : ''}{' '}
            {words.version(scan.questionnaire)}
          </p>
          <details>
            <summary>{words.how}</summary>
            <p>{words.howText(answered)}</p>
          </details>
        </div>
      </Card>
      <ChartCard
        title={words.dimensionsTitle}
        chart={
          <RadarChart
            label={words.chart(finding)}
            axes={DIMENSIONS.map((dimension) => words.dimensions[dimension])}
            outlines={[
              { name: words.now, places: placesOf(result) },
              ...(before ? [{ name: before.name, places: placesOf(before.result) }] : []),
            ]}
          />
        }
        table={<DimensionTable scan={scan} result={result} before={before} />}
        note={
          scan.form === 'round' && !result.dimensions.some(({ spread }) => spread)
            ? words.spreadHint(spreadFrom(scan.threshold))
            : undefined
        }
      />
    </>
  );
};
