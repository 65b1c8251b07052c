import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { CompanyScans, ScanView } from '../../../shared/maturity/schema.ts';
import { usePlace } from '../app/place.ts';
import { scansQuery } from './maturity-api.ts';

const route = getRouteApi('/partnerships/$partnershipId/trajectories/$trajectoryId/maturity/$companyId');

/** What each dialog does once it is saved, and how it finds the version of now after somebody else saved first. */
export const useScans = (onClose: () => void) => {
  const place = usePlace();
  const client = useQueryClient();
  const { companyId } = route.useParams();
  const query = scansQuery(place, companyId);
  return {
    place,
    onSaved: (saved: CompanyScans) => {
      client.setQueryData(query.queryKey, saved);
      onClose();
    },
    newestOf: (scan: ScanView) => async () => {
      const { scans } = await client.fetchQuery({ ...query, staleTime: 0 });
      return scans.find(({ id }) => id === scan.id)?.version ?? scan.version;
    },
  };
};
