import type { ReviewLine } from '../../../../shared/access/review/schema.ts';
import { formatDayOf } from '../../../../shared/kernel/format.ts';
import { type AccessReviewWords, useAccessReviewWords } from './words.ts';

type VerdictCellProps = {
  readonly line: ReviewLine;
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onJudge: () => void;
};

const tagOf = ({ open, verdict }: ReviewLine, words: AccessReviewWords): string | undefined => {
  if (open !== undefined) return words.steps[open];
  return verdict === undefined ? words.notYours : undefined;
};

/** What was said of somebody's access, and what the review still asks. */
const Said = ({ line }: { line: ReviewLine }) => {
  const words = useAccessReviewWords();
  const { verdict, judgedAt, judgedBy = '', note } = line;
  const tag = tagOf(line, words);
  return (
    <div>
      {verdict === undefined ? null : (
        <>
          <strong>{words.verdicts[verdict]}</strong>{' '}
          <span className="small muted">
            {judgedAt === undefined ? null : words.judgedOn(formatDayOf(judgedAt), judgedBy)}
          </span>{' '}
        </>
      )}
      {tag === undefined ? null : <span className="tag">{tag}</span>}
      {note === undefined ? null : <p className="small">{note}</p>}
    </div>
  );
};

/** To keep an access, as most are, is one step; anything else, or a note with it, is asked for. */
export const VerdictCell = ({ line, busy, onKeep, onJudge }: VerdictCellProps) => {
  const words = useAccessReviewWords();
  if (!line.mayJudge) return <Said line={line} />;
  return (
    <div className="stack-tight">
      <Said line={line} />
      <div className="row-whole">
        {line.verdict === 'keep' ? null : (
          <button
            type="button"
            className="button button-quiet"
            disabled={busy}
            aria-label={words.judge(words.verdicts.keep, line.name)}
            onClick={onKeep}
          >
            {words.verdicts.keep}
          </button>
        )}
        <button
          type="button"
          className="button button-quiet"
          aria-label={words.judgeOtherwise(line.name)}
          onClick={onJudge}
        >
          {words.otherVerdict}
        </button>
      </div>
    </div>
  );
};
