import { useQueryClient } from '@tanstack/react-query';
import type { Coordination } from '../../../shared/coordination/schema.ts';
import type { TalkNote } from '../../../shared/coordination/talk.ts';
import { usePlace } from '../app/place.ts';
import { Dialog } from '../ui/dialog.tsx';
import { OneOf } from '../ui/form/choices.tsx';
import { NoteField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { coordinationQuery, sayAbout } from './coordination-api.ts';
import { useCoordinationWords } from './words.ts';

type TalkProps = { readonly companyId: string; readonly other: Coordination; readonly onClose: () => void };
type Said = { readonly kind: 'message' | 'proposal'; readonly text: string };
type Content = Said | { readonly kind: 'agreement'; readonly proposalId: string };

/** A note over the own side of a talk. When a colleague said something meanwhile, what was typed stays and goes after it. */
const useTalkForm = <Values extends object>(
  { companyId, other, onClose }: TalkProps,
  initial: Values,
  contentOf: (values: Values) => Content,
) => {
  const place = usePlace();
  const client = useQueryClient();
  const query = coordinationQuery(place, companyId);
  return useRecordForm({
    initial,
    version: other.version,
    check: async (values, version) => {
      const { checkNote } = await import('./coordination-check.ts');
      return checkNote({ ...contentOf(values), with: other.partnershipId, expectedVersion: version });
    },
    save: (note) => sayAbout(place, companyId, note),
    newestVersion: async () => {
      const { others } = await client.fetchQuery({ ...query, staleTime: 0 });
      return others.find(({ partnershipId }) => partnershipId === other.partnershipId)?.version ?? 0;
    },
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries({ queryKey: [place.id, 'waitingTalks'] });
      onClose();
    },
  });
};

const NOTHING: Said = { kind: 'message', text: '' };

/** Says something to the other partnership, or proposes who does what. */
export const SayDialog = (props: TalkProps) => {
  const coordination = useCoordinationWords();
  const { kinds } = coordination;
  const form = useTalkForm(props, NOTHING, (values) => values);
  return (
    <Dialog title={coordination.dialogTitle(props.other.partnershipId)} onClose={props.onClose}>
      <FormFrame form={form} labelOf={() => coordination.text} submitLabel={coordination.send} onCancel={props.onClose}>
        <OneOf
          pointer="/kind"
          label={coordination.kind}
          value={form.values.kind}
          options={[
            { value: 'message', label: kinds.message },
            { value: 'proposal', label: kinds.proposal },
          ]}
          onChange={(kind) => form.set('kind', kind)}
        />
        <NoteField
          pointer="/text"
          label={coordination.text}
          hint={coordination.textHint}
          value={form.values.text}
          onChange={(text) => form.set('text', text)}
        />
      </FormFrame>
    </Dialog>
  );
};

/** Agrees with the proposal of the other partnership, which stands there as it was made. */
export const AgreeDialog = ({ proposal, ...props }: TalkProps & { readonly proposal: TalkNote }) => {
  const coordination = useCoordinationWords();
  const initial = { proposalId: proposal.id };
  const form = useTalkForm(props, initial, (values) => ({ kind: 'agreement', ...values }));
  return (
    <Dialog title={coordination.dialogTitle(props.other.partnershipId)} onClose={props.onClose}>
      <p>{coordination.agreeWith}</p>
      <blockquote className="prose">{proposal.text}</blockquote>
      <FormFrame
        form={form}
        labelOf={() => coordination.kinds.proposal}
        submitLabel={coordination.agree}
        onCancel={props.onClose}
      >
        {null}
      </FormFrame>
    </Dialog>
  );
};
