import { useQuery } from '@tanstack/react-query';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useOverviewWords } from '../trajectory/overview-words.ts';
import { Link } from '../ui/link.tsx';
import { sampledQuery } from './sample-api.ts';

/** In which sample of the agency a company of this trajectory is; which one, where there are several. */
export const SampledTags = ({ trajectory }: { trajectory: TrajectoryView }) => {
  const overview = useOverviewWords();
  const place = usePlace();
  const { id, participants } = trajectory;
  const isCompleted = trajectory.phases.some(({ phase }) => phase === 'completed');
  const sampled = useQuery({ ...sampledQuery(place, id), enabled: isCompleted }).data?.sampled ?? [];
  const name = (companyId: string): string => participants.find((one) => one.companyId === companyId)?.name ?? '';
  return sampled.map(({ companyId, number }) => (
    <Link key={`${number} ${companyId}`} to={pathsOf(place).sample(String(number))}>
      {participants.length > 1 ? overview.inSampleOf(number, name(companyId)) : overview.inSample(number)}
    </Link>
  ));
};
