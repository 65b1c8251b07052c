import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReviewLine, ReviewView } from '../../../../shared/access/review/schema.ts';
import { formatCount, formatDate, formatDayOf } from '../../../../shared/kernel/format.ts';
import { usePlace } from '../../app/place.ts';
import { useLanguage, useTexts } from '../../i18n/language-context.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { ExportMenu } from '../../ui/export-menu.tsx';
import { EmptyState, ErrorState } from '../../ui/states.tsx';
import { JudgeDialog } from './judge-dialog.tsx';
import { exportReview, judgeAccess, reviewsQuery, signOffReview } from './review-api.ts';
import { ToCarryOut } from './to-carry-out.tsx';
import { VerdictCell } from './verdict-cell.tsx';
import { useAccessReviewWords } from './words.ts';

const useReviewing = (review: ReviewView) => {
  const place = usePlace();
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: reviewsQuery(place).queryKey });
  const keeping = useMutation({
    mutationFn: ({ personId, version: expectedVersion }: ReviewLine) =>
      judgeAccess(place, review, { personId, expectedVersion, verdict: 'keep' }),
    onSettled,
  });
  const signing = useMutation({ mutationFn: () => signOffReview(place, review), onSettled });
  return { keeping, signing };
};

type Actions = {
  readonly busy: boolean;
  readonly keep: (line: ReviewLine) => void;
  readonly judge: (line: ReviewLine) => void;
};

const useColumns = ({ busy, keep, judge }: Actions): Column<ReviewLine>[] => {
  const words = useAccessReviewWords();
  const { roles } = useTexts().access;
  return [
    { key: 'name', header: words.name, cell: ({ name }) => name },
    {
      key: 'roles',
      header: words.roles,
      cell: (line) => (
        <>
          {line.roles.map((role) => roles[role]).join(', ')}
          {line.standsInFor.map((duty) => (
            <div key={`${duty.name} ${duty.from}`} className="small muted">
              {words.standsInFor(
                [duty.name, ...duty.roles.map((role) => roles[role])].join(', '),
                formatDate(duty.from),
                formatDate(duty.to),
              )}
            </div>
          ))}
        </>
      ),
    },
    { key: 'member', header: words.member, cell: ({ member }) => member },
    {
      key: 'lastChange',
      header: words.lastChange,
      cell: ({ lastChange }) => (lastChange === undefined ? null : formatDayOf(lastChange)),
      wideOnly: true,
    },
    {
      key: 'verdict',
      header: words.verdict,
      cell: (line) => <VerdictCell line={line} busy={busy} onKeep={() => keep(line)} onJudge={() => judge(line)} />,
    },
  ];
};

/** Who has access, what was said of it, and the end of the review. */
export const ReviewCard = ({ review }: { review: ReviewView }) => {
  const words = useAccessReviewWords();
  const place = usePlace();
  const { language } = useLanguage();
  const { keeping, signing } = useReviewing(review);
  const [judged, setJudged] = useState<ReviewLine['personId']>();
  const columns = useColumns({
    busy: keeping.isPending,
    keep: keeping.mutate,
    judge: ({ personId }) => setJudged(personId),
  });
  const line = review.lines.find(({ personId }) => personId === judged);
  const failure = keeping.error ?? signing.error;
  return (
    <section className="card" aria-label={words.page}>
      <div className="card-body stack">
        <div className="row-between">
          <p role="status">{words.progress(formatCount(review.people - review.toJudge), formatCount(review.people))}</p>
          <ExportMenu fetchFile={(format) => exportReview(place, review, { format, language })} />
          {review.maySignOff ? (
            <button
              type="button"
              className="button button-primary"
              disabled={signing.isPending}
              onClick={() => signing.mutate()}
            >
              {words.signOff}
            </button>
          ) : null}
        </div>
        {failure ? <ErrorState error={failure} /> : null}
        <ToCarryOut lines={review.lines} />
      </div>
      {review.lines.length === 0 ? (
        <EmptyState title={words.empty}>{words.explain}</EmptyState>
      ) : (
        <DataTable caption={words.page} columns={columns} rows={review.lines} rowKey={({ personId }) => personId} />
      )}
      {line ? <JudgeDialog review={review} line={line} onClose={() => setJudged(undefined)} /> : null}
    </section>
  );
};
