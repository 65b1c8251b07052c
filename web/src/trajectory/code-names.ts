import { useQuery } from '@tanstack/react-query';
import { peopleQuery } from '../access/people-api.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useNamesOn } from '../catalogue/use-catalogue.ts';
import { membersQuery } from '../partnership/partnership-api.ts';

export const useThemeNames = () => useNamesOn('themes');
export const useTargetGroupNames = () => useNamesOn('targetGroups');
export const useLeadSourceNames = () => useNamesOn('leadSources');
export const useInterventionNames = () => useNamesOn('interventions');

/** Names of those in charge, as far as the directory may be read here. */
export const useNamesInCharge = () => {
  const place = usePlace();
  const people = useQuery({ ...peopleQuery(place), enabled: useMay('people:read') });
  const members = useQuery({ ...membersQuery(place), enabled: useMay('partnership:read') });
  return {
    /** Whether everything that may be read has been read. */
    areKnown: !people.isLoading && !members.isLoading,
    coach: (personId: string | undefined): string | undefined =>
      people.data?.people.find(({ id }) => id === personId)?.name,
    member: (memberId: string | undefined): string | undefined =>
      members.data?.members.find(({ id }) => id === memberId)?.name,
  };
};
