import { useMutation } from '@tanstack/react-query';
import type { Replacement } from '../../../shared/deputy/schema.ts';
import { usePlace } from '../app/place.ts';
import { ErrorState } from '../ui/states.tsx';
import { endDeputy, useFollow } from './deputy-api.ts';
import { usePeriodText } from './period-text.ts';
import { useDeputyWords } from './words.ts';

type PeriodsProps = {
  readonly replacement: Replacement;
  /** The version after one's own ending of a period, which a form beside it goes on from. */
  readonly onEnded?: (version: number) => void;
};

/** Who stands in or will, each with the way to end it for who may. */
export const Periods = ({ replacement, onEnded }: PeriodsProps) => {
  const texts = useDeputyWords();
  const textOf = usePeriodText();
  const place = usePlace();
  const follow = useFollow();
  const { absent, version, mayName } = replacement;
  const ending = useMutation({
    mutationFn: (from: Replacement['periods'][number]['from']) =>
      endDeputy(place, absent, { expectedVersion: version, from }),
    onSuccess: (after) => onEnded?.(after.version),
    onSettled: follow,
  });
  if (replacement.periods.length === 0) return null;
  return (
    <>
      <ul className="stack-tight">
        {replacement.periods.map((period) => {
          const { from } = period;
          const line = textOf(period);
          return (
            <li key={from} className="row">
              <span>{line}</span>
              {mayName ? (
                <button
                  type="button"
                  className="button-link"
                  aria-label={texts.endFor(line)}
                  aria-busy={ending.isPending && ending.variables === from}
                  onClick={() => (ending.isPending ? undefined : ending.mutate(from))}
                >
                  {texts.end}
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {ending.isError ? <ErrorState error={ending.error} /> : null}
    </>
  );
};
