import type { ReviewLine } from '../../../../shared/access/review/schema.ts';
import { formatDayOf } from '../../../../shared/kernel/format.ts';
import { useAccessReviewWords } from './words.ts';

const VERDICTS = ['keep', 'change', 'deactivate'] as const satisfies readonly ReviewLine['verdict'][];

type VerdictCellProps = {
  readonly line: ReviewLine;
  readonly busy: boolean;
  readonly onJudge: (verdict: (typeof VERDICTS)[number]) => void;
};

/** What was said of somebody's access, and the ways to say it for whoever may. */
export const VerdictCell = ({ line, busy, onJudge }: VerdictCellProps) => {
  const words = useAccessReviewWords();
  const { verdict, judgedAt, judgedBy = '' } = line;
  const tag = line.lacking ? words.lackingTag : words.notYours;
  const said =
    verdict === undefined ? (
      <span className="tag">{tag}</span>
    ) : (
      <span>
        <strong>{words.verdicts[verdict]}</strong>{' '}
        <span className="small muted">
          {judgedAt === undefined ? null : words.judgedOn(formatDayOf(judgedAt), judgedBy)}
        </span>
      </span>
    );
  if (!line.mayJudge) return said;
  return (
    <div className="stack">
      {said}
      <div className="row">
        {VERDICTS.filter((one) => one !== verdict).map((one) => (
          <button
            key={one}
            type="button"
            className="button button-quiet"
            disabled={busy}
            aria-label={words.judge(words.verdicts[one], line.name)}
            onClick={() => onJudge(one)}
          >
            {words.verdicts[one]}
          </button>
        ))}
      </div>
    </div>
  );
};
