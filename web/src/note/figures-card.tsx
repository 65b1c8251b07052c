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
import { SignedTable } from './signed-table.tsx';
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
      <SignedTable
        label={texts.figuresTitle}
        value={texts.document.value}
        changed={changed}
        rows={NOTE_FIGURES.map((figure) => ({
          key: figure,
          name: <Name figure={figure} about={{ from: shown.from, quarter }} />,
          signed: text(shown.values[figure]),
          now: text(figuresNow.values[figure]),
        }))}
      />
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
