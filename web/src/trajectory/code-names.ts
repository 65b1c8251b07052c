import { useQuery } from '@tanstack/react-query';
import type { Label } from '../../../shared/reference/label.ts';
import { peopleQuery } from '../access/people-api.ts';
import { useMay, usePlace } from '../app/place.ts';
import { useLabel } from '../i18n/language-context.ts';
import { membersQuery } from '../partnership/partnership-api.ts';
import { useReference } from '../ui/reference.ts';

type NamesOf = (codes: readonly string[]) => string;

const useNames = (name: string, load: () => Promise<Readonly<Record<string, Label>>>): NamesOf => {
  const label = useLabel();
  const catalogue = useReference(name, load);
  return (codes) =>
    codes
      .map((code) => {
        const found = catalogue?.[code];
        return found ? label(found) : code;
      })
      .join(', ');
};

/** The names of codes in the catalogues of a trajectory, in the language of the screen. */
export const useThemeNames = (): NamesOf =>
  useNames('themes', async () => (await import('../../../shared/reference/themes.ts')).THEMES);
export const useTargetGroupNames = (): NamesOf =>
  useNames('targetGroups', async () => (await import('../../../shared/reference/target-groups.ts')).TARGET_GROUPS);
export const useLeadSourceNames = (): NamesOf =>
  useNames('leadSources', async () => (await import('../../../shared/reference/lead-sources.ts')).LEAD_SOURCES);
export const useInterventionNames = (): NamesOf =>
  useNames('interventions', async () => (await import('../../../shared/reference/interventions.ts')).INTERVENTIONS);

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
