import { useQuery } from '@tanstack/react-query';
import type { MemberCases } from '../../../../shared/partnership/members/requests.ts';
import { peopleQuery } from '../../access/people-api.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Link } from '../../ui/link.tsx';

/** Trajectories with their phase and, for who may read names, their coach. */
export const CaseList = ({ cases }: Pick<MemberCases, 'cases'>) => {
  const { trajectory } = useTexts();
  const place = usePlace();
  const people = useQuery({ ...peopleQuery(place), enabled: useMay('people:read') });
  const coachOf = (coach: string | undefined) => people.data?.people.find(({ id }) => id === coach)?.name;
  return (
    <ul className="task-list">
      {cases.map(({ id, title, phase, coachInCharge }) => (
        <li key={id}>
          <Link to={pathsOf(place).trajectory(id)}>{title}</Link>
          <span className="muted small">
            {[trajectory.phases[phase], coachOf(coachInCharge)].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
};
