import { formatCount, formatDate } from '../../../shared/kernel/format.ts';
import type { PublishedFigures } from '../../../shared/note/requests.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { useNoteWords } from './words.ts';

/** What the agency published of the quarter's monitoring: what it hid is shown as not there. */
export const MonitoringCard = ({ published: { publishedOn, figures } }: { published: PublishedFigures }) => {
  const words = useNoteWords();
  const { general } = useTexts();
  return (
    <Card title={words.monitoring}>
      <p className="small muted">{formatDate(publishedOn)}</p>
      <Facts
        items={figures.map(({ key, value }) => [key, value === undefined ? general.noData : formatCount(value)])}
      />
    </Card>
  );
};
