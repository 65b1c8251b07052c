import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatCount } from '../../../shared/kernel/format.ts';
import type { Board, BoardCard } from '../../../shared/trajectory/board.ts';
import type { HandOverOutcome } from '../../../shared/trajectory/hand-over.ts';
import { peopleQuery } from '../access/people-api.ts';
import { usePlace } from '../app/place.ts';
import { Dialog } from '../ui/dialog.tsx';
import { SeveralOf } from '../ui/form/choices.tsx';
import { NoteField, SelectField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { Load } from '../ui/load.tsx';
import { isOpenPhase } from './list-search.ts';
import { boardQuery, handOver } from './overview-api.ts';
import { useOverviewWords } from './overview-words.ts';

type HandOverProps = {
  readonly coach: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
};

const Outcome = ({
  outcome,
  cards,
  onClose,
}: {
  outcome: HandOverOutcome;
  cards: readonly BoardCard[];
  onClose: () => void;
}) => {
  const { handOver: texts } = useOverviewWords();
  const titleOf = (id: string): string => cards.find((card) => card.id === id)?.title ?? id;
  return (
    <div className="stack" role="status">
      <p>{texts.done(outcome.handedOver.length)}</p>
      {outcome.notHandedOver.length > 0 ? (
        <>
          <p>{texts.notDone}</p>
          <ul>
            {outcome.notHandedOver.map(({ trajectoryId, reason }) => (
              <li key={trajectoryId}>{`${titleOf(trajectoryId)}: ${texts.refusals[reason]}`}</li>
            ))}
          </ul>
        </>
      ) : null}
      {outcome.remaining > 0 ? <p>{texts.remaining(outcome.remaining)}</p> : null}
      <button type="button" className="button button-primary" onClick={onClose}>
        {texts.close}
      </button>
    </div>
  );
};

const HandOverForm = ({ coach, board, onClose }: HandOverProps & { board: Board }) => {
  const { handOver: texts } = useOverviewWords();
  const place = usePlace();
  const client = useQueryClient();
  const people = useQuery(peopleQuery(place)).data?.people ?? [];
  const [columns] = useState(() => board.columns.filter(({ phase }) => isOpenPhase(phase)));
  const cards = columns.flatMap((column) => column.cards);
  const total = columns.reduce((sum, column) => sum + column.total, 0);
  const [outcome, setOutcome] = useState<HandOverOutcome>();
  const initial = { to: '', reason: '', chosen: cards.map(({ id }): string => id) };
  const form = useRecordForm({
    initial,
    version: 0,
    check: async ({ to, reason, chosen }) =>
      (await import('./hand-over-check.ts')).checkHandOver({
        from: coach.id,
        to: to === '' ? undefined : to,
        reason,
        ...(chosen.length === cards.length ? {} : { trajectoryIds: chosen }),
      }),
    save: (input) => handOver(place, input),
    onSaved: (saved) => {
      void client.invalidateQueries({ queryKey: [place.id] });
      setOutcome(saved);
    },
  });
  if (outcome) return <Outcome outcome={outcome} cards={cards} onClose={onClose} />;
  const others = people.filter(({ id, active, roles }) => active && roles.includes('coach') && id !== coach.id);
  const labels: Readonly<Record<string, string>> = { '/to': texts.to, '/reason': texts.reason };
  return (
    <FormFrame
      form={form}
      labelOf={(pointer) => labels[pointer] ?? texts.which}
      submitLabel={texts.action}
      onCancel={onClose}
    >
      <SelectField
        pointer="/to"
        label={texts.to}
        value={form.values.to}
        options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={(to) => form.set('to', to)}
      />
      <SeveralOf
        pointer="/trajectoryIds"
        label={texts.which}
        {...(cards.length < total ? { hint: texts.beyond(formatCount(cards.length), formatCount(total)) } : {})}
        values={form.values.chosen}
        options={cards.map(({ id, title }) => ({ value: String(id), label: title }))}
        onChange={(chosen) => form.set('chosen', chosen)}
      />
      <NoteField
        pointer="/reason"
        label={texts.reason}
        hint={texts.reasonHint}
        value={form.values.reason}
        onChange={(reason) => form.set('reason', reason)}
      />
    </FormFrame>
  );
};

/** Hands open trajectories of a coach over to another, and says which went and which did not. */
export const HandOverDialog = ({ coach, onClose }: HandOverProps) => {
  const { handOver: texts } = useOverviewWords();
  const query = useQuery({ ...boardQuery(usePlace(), { coachInCharge: coach.id }), placeholderData: undefined });
  return (
    <Dialog title={texts.title(coach.name)} onClose={onClose}>
      <Load query={query}>{(board) => <HandOverForm coach={coach} board={board} onClose={onClose} />}</Load>
    </Dialog>
  );
};
