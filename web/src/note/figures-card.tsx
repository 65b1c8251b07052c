import type { Quarter } from '../../../shared/kernel/dates.ts';
import { formatCount, formatDate, formatDayOf } from '../../../shared/kernel/format.ts';
import { figureWords } from '../../../shared/note/figure-words.ts';
import { NOTE_FIGURES, type NoteFigure } from '../../../shared/note/names.ts';
import type { NoteView } from '../../../shared/note/requests.ts';
import { changedFigures } from '../../../shared/note/rules.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { Provenance } from '../figures/provenance.tsx';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { TableScroll } from '../ui/table-scroll.tsx';
import { useNoteTexts, useNoteWords } from './words.ts';

type About = { readonly from: Quarter | undefined; readonly quarter: Quarter };

const Name = ({ figure, about }: { figure: NoteFigure; about: About }) => {
  const { name, explain } = figureWords(useNoteTexts(), figure, about);
  return (
    <details>
      <summary>{name}</summary>
      <p className="small muted">{explain}</p>
    </details>
  );
};

/** The figures of a note as they were signed, and beside them what they are now where that is something else. Each opens to what it means. */
export const FiguresCard = ({ view }: { view: NoteView }) => {
  const words = useNoteWords();
  const texts = useNoteTexts();
  const place = usePlace();
  const mayFollow = useMay('dashboard:read');
  const { note, figuresNow, quarter } = view;
  const signed = note && 'figures' in note ? note : undefined;
  const shown = signed?.figures ?? figuresNow;
  const changed = signed ? changedFigures(signed.figures, figuresNow) : [];
  const text = (value: number | undefined): string => (value === undefined ? texts.noFigure : formatCount(value));
  return (
    <Card title={texts.figuresTitle} flush>
      <div className="card-body stack-tight">
        <p className="small muted">
          {signed
            ? texts.frozenFigures(formatDayOf(signed.signedByCoordinatorAt))
            : texts.currentFigures(formatDate(shown.on))}
        </p>
        {changed.length > 0 ? <p className="notice">{words.changedSince(changed.length)}</p> : null}
      </div>
      <TableScroll label={texts.figuresTitle}>
        <table>
          <caption className="visually-hidden">{texts.figuresTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.document.figure}</th>
              <th scope="col" className="numeric">
                {texts.document.value}
              </th>
              {changed.length > 0 ? (
                <th scope="col" className="numeric">
                  {words.now}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {NOTE_FIGURES.map((figure) => (
              <tr key={figure}>
                <th scope="row">
                  <Name figure={figure} about={{ from: shown.from, quarter }} />
                </th>
                <td className="numeric">{text(shown.values[figure])}</td>
                {changed.length > 0 ? (
                  <td className="numeric">{changed.includes(figure) ? text(figuresNow.values[figure]) : null}</td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <div className="card-body stack-tight">
        {mayFollow ? (
          <p>
            <Link to={pathsOf(place).dashboard} search={{ quarter }}>
              {words.toFigures(quarter)}
            </Link>
          </p>
        ) : null}
        <p className="small muted">
          <Provenance at={shown.retrievedAt} />
        </p>
      </div>
    </Card>
  );
};
