import { queryOptions } from '@tanstack/react-query';
import { offerSchema } from '../../../../shared/partnership/members/offer.ts';
import { publicGet } from '../../app/public-api.ts';

/** What the members of a partnership offer today. */
export const offerQuery = (partnershipId: string) =>
  queryOptions({
    queryKey: ['offer', partnershipId],
    queryFn: () => publicGet(`/api/public/partnerships/${encodeURIComponent(partnershipId)}/offer`, offerSchema),
  });

/** Which partnerships there are: it stands where the web is told where it runs. */
export const partnershipsQuery = queryOptions({
  queryKey: ['offer', 'partnerships'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<string[]> => {
    const response = await fetch('/config.json', { headers: { accept: 'application/json' } });
    const { partnerships }: Record<string, unknown> = await response.json();
    return Array.isArray(partnerships) ? partnerships.map(String) : [];
  },
});
