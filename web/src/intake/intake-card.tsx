import { useQuery } from '@tanstack/react-query';
import { MAIN_SECTIONS, OPTIONAL_SECTIONS, openSections } from '../../../shared/intake/progress.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { intakeQuery } from './intake-api.ts';
import { useIntakeWords } from './words.ts';

/** How far the intake of each company is, with the way to it. */
export const IntakeCard = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const intake = useIntakeWords();
  const place = usePlace();
  const paths = pathsOf(place);
  const query = useQuery(intakeQuery(place, trajectory.id));
  const mayWrite = useMay('trajectory:write');
  const all = MAIN_SECTIONS.length + OPTIONAL_SECTIONS.length;
  return (
    <Card title={intake.page} flush>
      <p className="card-body prose muted">{intake.cardExplain}</p>
      <Load query={query}>
        {({ records }) => (
          <ul className="task-list">
            {trajectory.participants.map(({ companyId, name }) => (
              <li key={companyId}>
                <div className="stack">
                  <strong>{name}</strong>
                  <span className="small">{intake.progress(all - openSections(records, companyId).length, all)}</span>
                  <div>
                    <Link to={paths.intake(trajectory.id)} search={{ company: companyId }} className="button">
                      {mayWrite ? intake.open : intake.look}
                    </Link>
                  </div>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Load>
    </Card>
  );
};
