import { useQuery } from '@tanstack/react-query';
import type { CatalogueName } from '../../../shared/catalogue/lists.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { peopleQuery } from '../access/people-api.ts';
import { useMay, usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { useNameOn } from '../catalogue/use-catalogue.ts';
import { membersQuery } from '../partnership/partnership-api.ts';

type NamesOf = (codes: readonly string[], day?: IsoDate) => string;

/** The names of codes as they were called on a day, today unless one is given, in the language of the screen. */
const useNames = (catalogue: CatalogueName): NamesOf => {
  const nameOn = useNameOn(catalogue);
  return (codes, day = today()) => codes.map((code) => nameOn(code, day)).join(', ');
};

export const useThemeNames = (): NamesOf => useNames('themes');
export const useTargetGroupNames = (): NamesOf => useNames('targetGroups');
export const useLeadSourceNames = (): NamesOf => useNames('leadSources');
export const useInterventionNames = (): NamesOf => useNames('interventions');

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
