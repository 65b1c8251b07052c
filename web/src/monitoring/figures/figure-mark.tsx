import { formatCount } from '../../../../shared/kernel/format.ts';
import type { Figure } from '../../../../shared/monitoring/figures/figure.ts';
import { ExplainedMark } from './explained-mark.tsx';
import { useFigureWords } from './words.ts';

type NotShown = Exclude<Figure['kind'], 'shown'>;

/** What stands in the place of a number that is not shown. Pressed, it says why numbers are hidden; never why this one is. */
export const NotShownMark = ({ kind }: { kind: NotShown }) => {
  const words = useFigureWords();
  const mark = words.marks[kind];
  const { title, body } = words.why[kind];
  return (
    <ExplainedMark mark={mark} label={words.openMark(mark)} className={`not-shown-${kind}`} title={title} body={body} />
  );
};

/** A number as it may be seen. */
export const FigureText = ({ figure }: { figure: Figure }) =>
  figure.kind === 'shown' ? formatCount(figure.value) : <NotShownMark kind={figure.kind} />;
