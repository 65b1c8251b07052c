import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '../access/people-api.ts';
import type { KnownChoices } from '../access/saved-views/open-view.ts';
import { useMay, usePlace } from '../app/place.ts';

/** The coaches that a saved view can still name, once they are known. Who may not read the directory keeps what was saved. */
export const useKnownCoaches = (): KnownChoices | undefined => {
  const mayRead = useMay('people:read');
  const people = useQuery({ ...peopleQuery(usePlace()), enabled: mayRead }).data?.people;
  if (!mayRead) return {};
  return people && { coachInCharge: people.filter(({ roles }) => roles.includes('coach')).map(({ id }) => String(id)) };
};
