import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeputiesOfCoach, DeputyPeriod } from '../../../shared/deputy/schema.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { peopleQuery } from '../access/people-api.ts';
import { usePlace } from '../app/place.ts';
import { useOverviewWords } from '../trajectory/overview-words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField, TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { Load } from '../ui/load.tsx';
import { ErrorState } from '../ui/states.tsx';
import { deputiesQuery, endDeputy, nameDeputy } from './deputy-api.ts';
import { useDeputyWords } from './words.ts';

type Coach = { readonly id: string; readonly name: string };
type DeputyProps = { readonly coach: Coach; readonly onClose: () => void };
type Named = DeputyProps & { readonly standing: Pick<DeputiesOfCoach, 'version' | 'periods'> };
/** The version after one's own ending of a period, which the form beside it goes on from. */
type Ended = { readonly ended: number | undefined; readonly onEnded: (version: number) => void };

const NOBODY = { version: 0, periods: [] };
const EMPTY = { deputy: '', from: '', to: '' };

const useFollow = () => {
  const place = usePlace();
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: [place.id] });
};

/** Who stands in or will, each with the way to end it. */
const Periods = ({ coach, standing, onEnded }: Omit<Named, 'onClose'> & Pick<Ended, 'onEnded'>) => {
  const texts = useDeputyWords();
  const { load } = useOverviewWords();
  const place = usePlace();
  const follow = useFollow();
  const people = useQuery(peopleQuery(place)).data?.people ?? [];
  const ending = useMutation({
    mutationFn: ({ from }: DeputyPeriod) => endDeputy(place, coach.id, { expectedVersion: standing.version, from }),
    onSuccess: ({ coaches }) => onEnded(coaches.find(({ absent }) => absent === coach.id)?.version ?? 0),
    onSettled: follow,
  });
  if (standing.periods.length === 0) return null;
  return (
    <>
      <ul className="task-list">
        {standing.periods.map((period) => {
          const name = people.find(({ id }) => id === period.deputy)?.name ?? load.unknown;
          const line = texts.period(name, formatDate(period.from), formatDate(period.to));
          return (
            <li key={period.from}>
              <span>{line}</span>
              <button
                type="button"
                className="button-link"
                aria-label={texts.endFor(line)}
                aria-busy={ending.isPending && ending.variables.from === period.from}
                onClick={() => (ending.isPending ? undefined : ending.mutate(period))}
              >
                {texts.end}
              </button>
            </li>
          );
        })}
      </ul>
      {ending.isError ? <ErrorState error={ending.error} /> : null}
    </>
  );
};

const NameForm = ({ coach, standing, ended, onClose }: Named & Pick<Ended, 'ended'>) => {
  const texts = useDeputyWords();
  const place = usePlace();
  const client = useQueryClient();
  const follow = useFollow();
  const people = useQuery(peopleQuery(place)).data?.people ?? [];
  const form = useRecordForm({
    initial: EMPTY,
    version: standing.version,
    ownVersion: ended,
    check: async ({ deputy, from, to }, expectedVersion) =>
      (await import('./deputy-check.ts')).checkNaming({
        expectedVersion,
        deputy: deputy === '' ? undefined : deputy,
        from: from === '' ? undefined : from,
        to: to === '' ? undefined : to,
      }),
    save: (naming) => nameDeputy(place, coach.id, naming),
    newestVersion: async () => {
      const { coaches } = await client.fetchQuery({ ...deputiesQuery(place), staleTime: 0 });
      return coaches.find(({ absent }) => absent === coach.id)?.version ?? 0;
    },
    onSaved: () => {
      follow();
      onClose();
    },
  });
  const others = people.filter(({ id, active, roles }) => active && roles.includes('coach') && id !== coach.id);
  const labels: Readonly<Record<string, string>> = { '/from': texts.from, '/to': texts.to };
  return (
    <FormFrame
      form={form}
      labelOf={(pointer) => labels[pointer] ?? texts.who}
      submitLabel={texts.name}
      onCancel={onClose}
    >
      <SelectField
        pointer="/deputy"
        label={texts.who}
        value={form.values.deputy}
        options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={(deputy) => form.set('deputy', deputy)}
      />
      <TextField
        pointer="/from"
        label={texts.from}
        type="date"
        width="short"
        value={form.values.from}
        onChange={(from) => form.set('from', from)}
      />
      <TextField
        pointer="/to"
        label={texts.to}
        type="date"
        width="short"
        value={form.values.to}
        onChange={(to) => form.set('to', to)}
      />
    </FormFrame>
  );
};

/** Who stands in for a coach, and naming another one. */
export const DeputyDialog = ({ coach, onClose }: DeputyProps) => {
  const texts = useDeputyWords();
  const query = useQuery(deputiesQuery(usePlace()));
  const [ended, setEnded] = useState<number>();
  return (
    <Dialog title={texts.title(coach.name)} onClose={onClose}>
      <p className="muted">{texts.explain}</p>
      <Load query={query}>
        {({ coaches }) => {
          const standing = coaches.find(({ absent }) => absent === coach.id) ?? NOBODY;
          return (
            <>
              <Periods coach={coach} standing={standing} onEnded={setEnded} />
              <NameForm coach={coach} standing={standing} ended={ended} onClose={onClose} />
            </>
          );
        }}
      </Load>
    </Dialog>
  );
};
