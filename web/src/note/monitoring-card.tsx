import { formatCount, formatDate } from '../../../shared/kernel/format.ts';
import type { PublishedFigures } from '../../../shared/note/requests.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { Link } from '../ui/link.tsx';
import { useNoteWords } from './words.ts';

/** What the agency published of the quarter's monitoring; the rest of it stands on its own page. */
export const MonitoringCard = ({
  published: { referenceDate, persons, companies },
}: {
  published: PublishedFigures;
}) => {
  const words = useNoteWords();
  const paths = pathsOf(usePlace());
  const textOf = (count: number | undefined): string => (count === undefined ? words.hidden : formatCount(count));
  return (
    <Card title={words.monitoring} aside={<Link to={paths.monitoring}>{words.allOfMonitoring}</Link>}>
      <Facts
        items={[
          [words.persons, textOf(persons)],
          [words.companies, textOf(companies)],
          [words.referenceDate, formatDate(referenceDate)],
        ]}
      />
    </Card>
  );
};
