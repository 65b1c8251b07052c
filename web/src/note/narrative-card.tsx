import { lastDayOf } from '../../../shared/kernel/dates.ts';
import { NARRATIVE_TEXTS, type NarrativeText } from '../../../shared/note/names.ts';
import type { QuarterlyNote } from '../../../shared/note/schema.ts';
import { useNamesOn } from '../catalogue/use-catalogue.ts';
import { Card } from '../ui/card.tsx';
import { useNoteTexts, useNoteWords } from './words.ts';

/** What a note says, as it is read. */
export const NarrativeCard = ({ note: { narrative, quarter } }: { note: QuarterlyNote }) => {
  const words = useNoteWords();
  const { texts } = useNoteTexts();
  const [motives, barriers] = [useNamesOn('motives'), useNamesOn('barriers')];
  const day = lastDayOf(quarter);
  const chosen: Partial<Record<NarrativeText, string>> = {
    helps: motives(narrative.motives, day),
    hinders: barriers(narrative.barriers, day),
  };
  return (
    <Card title={words.narrative}>
      <div className="stack prose">
        {NARRATIVE_TEXTS.map((field) => (
          <section key={field} className="stack-tight">
            <h3>{texts[field]}</h3>
            {chosen[field] ? <p>{chosen[field]}</p> : null}
            {narrative[field] === undefined ? null : <p className="own-lines">{narrative[field]}</p>}
            {!chosen[field] && narrative[field] === undefined ? <p className="muted">{words.nothingSaid}</p> : null}
          </section>
        ))}
      </div>
    </Card>
  );
};
