import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReviewView } from '../../../../shared/access/review/schema.ts';
import { formatCount, formatDate, formatDayOf } from '../../../../shared/kernel/format.ts';
import { pathsOf } from '../../app/paths.ts';
import { usePlace } from '../../app/place.ts';
import { HistoryCard } from '../../audit/history-card.tsx';
import { useTexts } from '../../i18n/language-context.ts';
import { Card } from '../../ui/card.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { reviewQuery, reviewsQuery } from './review-api.ts';
import { ReviewCard } from './review-card.tsx';
import { type AccessReviewWords, useAccessReviewWords } from './words.ts';

/** The finding: what is still to be done, or that it was. */
const findingOf = (review: ReviewView, words: AccessReviewWords): string => {
  const { signedOff, toJudge, toCarryOut, maySignOff } = review;
  const due = formatDate(review.due);
  if (signedOff) return words.signedOff(formatDayOf(signedOff.at), signedOff.by);
  if (toJudge === 1) return words.oneToJudge(due);
  if (toJudge > 1) return words.toJudge(formatCount(toJudge), due);
  if (toCarryOut === 1) return words.oneToCarryOut(due);
  if (toCarryOut > 1) return words.toCarryOut(formatCount(toCarryOut), due);
  return maySignOff ? words.ready : words.waits;
};

/** A review is named by its year and month: `2026-07`. */
const monthOf = (id: ReviewView['id']): [month: string, year: string] => [id.slice(5), id.slice(0, 4)];

const useAbove = () => <Link to={pathsOf(usePlace()).people}>{useTexts().access.people.page}</Link>;

/** The review of access that is to be held. */
export const AccessReviewsPage = () => {
  const words = useAccessReviewWords();
  const place = usePlace();
  const query = useQuery(reviewsQuery(place));
  const above = useAbove();
  const title = query.data ? findingOf(query.data.current, words) : words.page;
  return (
    <Guarded permission="accessReview:write">
      <Page title={title} above={above}>
        <p className="prose muted">{words.explain}</p>
        <Load query={query}>
          {({ current, earlier }) => (
            <>
              <ReviewCard review={current} />
              {earlier.length === 0 ? null : (
                <Card title={words.earlier}>
                  <ul>
                    {earlier.map((id) => (
                      <li key={id}>
                        <Link to={pathsOf(place).accessReview(id)}>{words.reviewOf(...monthOf(id))}</Link>
                      </li>
                    ))}
                  </ul>
                </Card>
              )}
              <HistoryCard
                kind="accessReview"
                id={current.id}
                names={new Map(current.lines.map(({ personId, name }) => [personId, name]))}
              />
            </>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};

/** One that was held, as it was left. */
export const AccessReviewPage = () => {
  const words = useAccessReviewWords();
  const { reviewId = '' } = useParams({ strict: false });
  const query = useQuery(reviewQuery(usePlace(), reviewId));
  const above = useAbove();
  return (
    <Guarded permission="accessReview:write">
      <Page title={query.data ? findingOf(query.data, words) : words.page} above={above}>
        <Load query={query}>{(review) => <ReviewCard review={review} />}</Load>
      </Page>
    </Guarded>
  );
};
