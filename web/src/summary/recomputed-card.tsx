import { useQuery } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { AgencyFiguresRoutes, FiguresRoutes } from '../../../functions/figures/routes.ts';
import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import { formatCount } from '../../../shared/kernel/format.ts';
import type { Summary } from '../../../shared/summary/schema.ts';
import { answerOf } from '../app/api.ts';
import { type Place, usePlace } from '../app/place.ts';
import { Card } from '../ui/card.tsx';
import { Load } from '../ui/load.tsx';
import { useSummaryWords } from './words.ts';

const figuresOf = async (place: Place, quarter: Summary['quarter']): Promise<PartnershipFigures[]> => {
  const init = { fetch: place.fetch };
  if (place.kind === 'partnership')
    return [await answerOf(hc<FiguresRoutes>(place.api, init).figures.$get({ query: { quarter } }))];
  return (await answerOf(hc<AgencyFiguresRoutes>(place.api, init).dashboard.$get({ query: { quarter } }))).partnerships;
};

const realisedNow = (figures: readonly PartnershipFigures[], { countingRule }: Summary): number =>
  figures.reduce((sum, { current }) => sum + current.realised[countingRule], 0);

/** The same quarter computed from the facts as they are today: a closed quarter is shown as reported, next to this. */
export const RecomputedCard = ({ summary }: { summary: Summary }) => {
  const texts = useSummaryWords();
  const place = usePlace();
  const { quarter, headline } = summary;
  const query = useQuery({ queryKey: [place.id, 'recomputed', quarter], queryFn: () => figuresOf(place, quarter) });
  return (
    <Card title={texts.recomputed}>
      <Load query={query}>
        {(figures) => {
          const now = realisedNow(figures, summary);
          return (
            <div className="stack-tight">
              <p>{now === headline.realised ? texts.recomputedSame : texts.recomputedDiffers}</p>
              <dl className="facts">
                <div>
                  <dt>
                    {texts.realised} · {texts.reported}
                  </dt>
                  <dd>{formatCount(headline.realised)}</dd>
                </div>
                <div>
                  <dt>
                    {texts.realised} · {texts.now}
                  </dt>
                  <dd>{formatCount(now)}</dd>
                </div>
              </dl>
            </div>
          );
        }}
      </Load>
    </Card>
  );
};
