import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { SavedViewRoutes } from '../../../../functions/access/saved-views/routes.ts';
import type { SavedViews } from '../../../../shared/access/saved-views.ts';
import { answerOf } from '../../app/api.ts';
import { isApiError } from '../../app/api-error.ts';
import type { Place } from '../../app/place.ts';

const client = (place: Place) => hc<SavedViewRoutes>(place.api, { fetch: place.fetch });

export const viewsQuery = (place: Place) =>
  queryOptions({ queryKey: [place.id, 'views'], queryFn: () => answerOf(client(place).me.views.$get()) });

/** Whose views: one's own, or those of the partnership. */
export type Audience = 'own' | 'shared';
/** A change of views, as a function of how they stand: it means the same over a newer version. */
export type ViewChange = (views: SavedViews) => Pick<SavedViews, 'views' | 'defaults'>;

/** Reads the views and writes them changed. When somebody was first, the change is made once more over what stands there now. */
export const changeViews = async (place: Place, audience: Audience, change: ViewChange): Promise<void> => {
  const attempt = async (): Promise<unknown> => {
    const before = (await answerOf(client(place).me.views.$get()))[audience];
    const { views, defaults } = change(before);
    const expectedVersion = before.version;
    return audience === 'own'
      ? answerOf(client(place).me.views.$put({ json: { expectedVersion, views, defaults } }))
      : answerOf(client(place)['shared-views'].$put({ json: { expectedVersion, views } }));
  };
  await attempt().catch((thrown: unknown) => {
    if (isApiError(thrown) && thrown.code === 'conflict') return attempt();
    throw thrown;
  });
};
