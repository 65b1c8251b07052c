import { useQuery } from '@tanstack/react-query';
import { isOn } from '../../../shared/deputy/rules.ts';
import type { DeputyPeriod } from '../../../shared/deputy/schema.ts';
import { ownEntryQuery } from '../access/people-api.ts';
import { useMay, usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { deputiesQuery } from './deputy-api.ts';

/** Who stands in for a coach: now, and all that is named. */
export const useDeputies = () => {
  const found = useQuery({ ...deputiesQuery(usePlace()), enabled: useMay('trajectory:read') }).data?.people ?? [];
  const ofCoach = (coachId: string | undefined) => found.find(({ absent }) => absent === coachId);
  return {
    ofCoach,
    now: (coachId: string | undefined): DeputyPeriod | undefined => {
      const on = today();
      return ofCoach(coachId)?.periods.find((period) => isOn(period, on));
    },
  };
};

/** Whether the one who looks may name a deputy for a coach: for oneself, or for anybody who may hand over. */
export const useMayNameFor = (): ((coachId: string) => boolean) => {
  const [mayWrite, mayForAll] = [useMay('trajectory:write'), useMay('trajectory:handOver')];
  // Whoever may write here has an entry of their own to read.
  const own = useQuery({ ...ownEntryQuery(usePlace()), enabled: mayWrite });
  return (coachId) => mayForAll || (mayWrite && own.data?.person?.id === coachId);
};
