import { useQuery } from '@tanstack/react-query';
import { formatEnterpriseNumber } from '../../../shared/company/shown-number.ts';
import { formatDayOf } from '../../../shared/kernel/format.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { waitingTalksQuery } from './coordination-api.ts';
import { useCoordinationWords } from './words.ts';

/** Other partnerships that wait for an answer about a company we share; nothing when none does. */
export const WaitingTalksCard = () => {
  const coordination = useCoordinationWords();
  const place = usePlace();
  const paths = pathsOf(place);
  const { data } = useQuery({ ...waitingTalksQuery(place), enabled: place.permissions.has('company:read') });
  if (!data || data.rows.length === 0) return null;
  return (
    <Card title={coordination.waitingTitle} flush>
      <ul className="task-list">
        {data.rows.map(({ partnershipId, enterpriseNumber, name, companyId, since }) => (
          <li key={`${partnershipId} ${enterpriseNumber}`}>
            <div>
              {companyId === undefined ? (
                <strong>
                  {name} · {formatEnterpriseNumber(enterpriseNumber)}
                </strong>
              ) : (
                <Link to={paths.company(companyId)}>{name}</Link>
              )}
              <div className="small muted">{coordination.waitingFor(partnershipId, formatDayOf(since))}</div>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
};
