import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { Card } from '../ui/card.tsx';
import { Link } from '../ui/link.tsx';
import { useMaturityWords } from './words.ts';

/** The way to the scans of each company. Nothing of a trajectory asks for one. */
export const MaturityCard = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const words = useMaturityWords();
  const paths = pathsOf(usePlace());
  return (
    <Card title={words.page}>
      <div className="stack">
        <p className="muted">{words.cardText}</p>
        {trajectory.participants.map(({ companyId, name }) => (
          <Link key={companyId} to={paths.maturity(trajectory.id, companyId)}>
            {words.open(name)}
          </Link>
        ))}
      </div>
    </Card>
  );
};
