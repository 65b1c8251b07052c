import { useQuery } from '@tanstack/react-query';
import type { CompanyView } from '../../../shared/company/schema.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { CountingTag } from '../trajectory/counting-tag.tsx';
import { trajectoryListQuery } from '../trajectory/trajectory-api.ts';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';

const StartLink = ({ companyId }: { companyId: string }) => {
  const { view } = useTexts().company;
  return (
    <Link to={pathsOf(usePlace()).startTrajectory} search={{ company: companyId }} className="button">
      <Icon name="plus" />
      {view.startTrajectory}
    </Link>
  );
};

/** The trajectories that a company takes part in, and the way to a new one. */
export const CompanyTrajectories = ({ company }: { company: CompanyView }) => {
  const { company: texts, trajectory } = useTexts();
  const place = usePlace();
  const paths = pathsOf(place);
  const query = useQuery(trajectoryListQuery(place, { companyId: company.id }));
  const mayStart = useMay('trajectory:write') && company.status === 'active';
  return (
    <Card title={texts.view.trajectories} aside={mayStart ? <StartLink companyId={company.id} /> : null} flush>
      <Load query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <div className="card-body">
              <p>
                <strong>{texts.view.noTrajectories}</strong>
              </p>
              <p className="muted">{texts.view.noTrajectoriesBody}</p>
            </div>
          ) : (
            <ul className="task-list">
              {rows.map((row) => (
                <li key={row.id}>
                  <div>
                    <Link to={paths.trajectory(row.id)}>{row.title}</Link>
                    <div className="small muted">
                      {trajectory.phases[row.phase]}, {trajectory.since(formatDate(row.since))}
                    </div>
                  </div>
                  <CountingTag row={row} />
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </Card>
  );
};
