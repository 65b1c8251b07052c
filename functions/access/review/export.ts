import type * as z from 'zod';
import type { AccessReviewId, ReviewLine, reviewFileQuerySchema } from '../../../shared/access/review/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { accessReviewTexts } from '../../../shared/texts/access-review/catalogue.ts';
import type { AccessReviewTexts } from '../../../shared/texts/access-review/nl.ts';
import type { Author } from '../../audit/event.ts';
import { exportTable } from '../../audit/exports.ts';
import type { FileColumn } from '../../platform/table-file/content.ts';
import { type ReviewDependencies, viewReview } from './view.ts';

const duty = ({ name, from, to, roles }: ReviewLine['standsInFor'][number], words: AccessReviewTexts): string =>
  `${name}: ${roles.map((role) => words.roleNames[role]).join(', ')} (${formatDate(from)} - ${formatDate(to)})`;

const columns = (words: AccessReviewTexts): FileColumn<ReviewLine>[] => [
  { header: words.name, width: 28, value: ({ name }) => ({ text: name }) },
  {
    header: words.roles,
    width: 30,
    value: ({ roles }) => ({ text: roles.map((role) => words.roleNames[role]).join(', ') }),
  },
  { header: words.member, width: 28, value: ({ member }) => (member === undefined ? undefined : { text: member }) },
  {
    header: words.standsInFor,
    width: 36,
    value: ({ standsInFor }) =>
      standsInFor.length === 0 ? undefined : { text: standsInFor.map((one) => duty(one, words)).join('; ') },
  },
  {
    header: words.lastChange,
    width: 14,
    value: ({ lastChange }) => (lastChange === undefined ? undefined : { date: dayOf(lastChange) }),
  },
  {
    header: words.verdict,
    width: 22,
    value: ({ verdict }) => (verdict === undefined ? undefined : { text: words.verdicts[verdict] }),
  },
  {
    header: words.judgedBy,
    width: 28,
    value: ({ judgedBy }) => (judgedBy === undefined ? undefined : { text: judgedBy }),
  },
  {
    header: words.judgedAt,
    width: 14,
    value: ({ judgedAt }) => (judgedAt === undefined ? undefined : { date: dayOf(judgedAt) }),
  },
  { header: words.note, width: 44, value: ({ note }) => (note === undefined ? undefined : { text: note }) },
];

/** A review as a file, as its reader sees it. Who takes it away stands in the trail. */
export const reviewFile =
  (dependencies: ReviewDependencies) =>
  async (author: Author, id: AccessReviewId, { format, language }: z.infer<typeof reviewFileQuerySchema>) => {
    const { lines } = await viewReview(dependencies)(author, id);
    return exportTable(dependencies)(author, {
      subject: 'accessReview',
      format,
      language,
      rows: lines,
      columns: columns(accessReviewTexts[language]),
    });
  };
