import { useQuery } from '@tanstack/react-query';
import { agreementOn } from '../../../shared/partnership/agreement/in-force.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { agreementsQuery } from './agreement/agreement-api.ts';
import { TermsTable } from './agreement/terms-table.tsx';
import { useAgreementWords } from './agreement/words.ts';

/** How the partners divided the target of a period among themselves, by the agreement that holds today. */
export const DivisionCard = ({ period }: { period: number }) => {
  const words = useAgreementWords();
  const place = usePlace();
  const query = useQuery(agreementsQuery(place));
  return (
    <Card title={words.division} aside={<Link to={pathsOf(place).agreements}>{words.page}</Link>}>
      <Load query={query}>
        {({ agreements }) => {
          const holding = agreementOn(
            agreements.filter((one) => one.period === period),
            today(),
          );
          const shown = agreements.find((one) => one.period === period && one.number === holding?.number);
          return shown ? (
            <div className="stack">
              <p className="muted">{words.divisionFrom(String(shown.number))}</p>
              <TermsTable agreement={shown} />
            </div>
          ) : (
            <p className="muted">{words.noDivision}</p>
          );
        }}
      </Load>
    </Card>
  );
};
