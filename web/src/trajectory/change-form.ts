import { useQueryClient } from '@tanstack/react-query';
import type { FieldError } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { usePlace } from '../app/place.ts';
import type { ComparedField } from '../ui/form/conflict.ts';
import { useRecordForm } from '../ui/form/record-form.ts';
import type { checks } from './checks.ts';
import { changesOf, trajectoryQuery } from './trajectory-api.ts';

type Checks = typeof checks;
type Changes = ReturnType<typeof changesOf>;

type ChangeFormOptions<Values, Input> = {
  readonly trajectory: TrajectoryView;
  readonly initial: Values;
  /** The request that the values make over a version of the trajectory, checked. */
  readonly check: (
    checks: Checks,
    request: Values & { expectedVersion: number },
  ) => Result<Input, readonly FieldError[]>;
  readonly save: (changes: Changes, input: Input) => Promise<TrajectoryView>;
  readonly onClose: () => void;
  /** What the trajectory holds, where the form begins with a proposal over it. */
  readonly base?: Values;
  /** Of a form that changes what is there: its values in a newer trajectory, and what of them is compared. */
  readonly comparing?:
    | { readonly valuesIn: (newer: TrajectoryView) => Values; readonly fields: readonly ComparedField<Values>[] }
    | undefined;
};

/**
 * A small form over one trajectory, such as a phase or a proof. When someone else changed the trajectory meanwhile, what was typed
 * stays: a form that adds something says so and goes over the newer one when sent again, a form that changes something compares.
 */
export function useChangeForm<Values extends object, Input>(options: ChangeFormOptions<Values, Input>) {
  const { trajectory, initial, base, onClose, comparing } = options;
  const place = usePlace();
  const client = useQueryClient();
  const query = trajectoryQuery(place, trajectory.id);
  const newest = () => client.fetchQuery({ ...query, staleTime: 0 });
  return useRecordForm<Values, Input, TrajectoryView>({
    initial,
    ...(base ? { base } : {}),
    version: trajectory.version,
    check: async (values, version) => {
      const { checks: all } = await import('./checks.ts');
      return options.check(all, { ...values, expectedVersion: version });
    },
    save: (input) => options.save(changesOf(place, trajectory.id), input),
    ...(comparing
      ? {
          comparing: {
            fields: comparing.fields,
            standing: async () => {
              const newer = await newest();
              return { values: comparing.valuesIn(newer), version: newer.version };
            },
          },
        }
      : { newestVersion: async () => (await newest()).version }),
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries({
        queryKey: [place.id],
        predicate: ({ queryKey: key }) => key[1] !== 'trajectory',
      });
      onClose();
    },
  });
}
