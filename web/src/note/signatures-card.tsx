import type { Instant } from '../../../shared/kernel/dates.ts';
import { formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import type { QuarterlyNote } from '../../../shared/note/schema.ts';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { useNoteTexts, useNoteWords } from './words.ts';

/** Who signed and when, and with whom it lies now. */
export const SignaturesCard = ({ note }: { note: QuarterlyNote }) => {
  const { waitsFor } = useNoteWords();
  const { signatures, signaturesTitle } = useNoteTexts();
  const at = (moment: Instant | undefined, words: (day: string, time: string) => string): string =>
    moment === undefined ? signatures.notYet : words(formatDayOf(moment), formatTimeOf(moment));
  return (
    <Card title={signaturesTitle}>
      <div className="stack">
        <p>{waitsFor[note.state]}</p>
        <Facts
          items={[
            [
              signatures.coordinator,
              at('signedByCoordinatorAt' in note ? note.signedByCoordinatorAt : undefined, signatures.signedOn),
            ],
            [
              signatures.promotor,
              at('signedByPromotorAt' in note ? note.signedByPromotorAt : undefined, signatures.signedOn),
            ],
            [signatures.agency, at(note.state === 'accepted' ? note.acceptedAt : undefined, signatures.acceptedOn)],
          ]}
        />
      </div>
    </Card>
  );
};
