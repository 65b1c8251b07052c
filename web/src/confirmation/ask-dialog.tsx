import { useQuery, useQueryClient } from '@tanstack/react-query';
import { confirmationText, implementedFor } from '../../../shared/confirmation/text.ts';
import type { Participant, TrajectoryView } from '../../../shared/trajectory/view.ts';
import { usePlace } from '../app/place.ts';
import { companyQuery } from '../company/company-api.ts';
import { useAddressWords } from '../company/unreached/words.ts';
import { useLanguage, useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { OneOf } from '../ui/form/choices.tsx';
import { SelectField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { Load } from '../ui/load.tsx';
import { askForConfirmation, confirmationsQuery, requestMoved } from './confirmation-api.ts';
import { useConfirmationWords } from './words.ts';

export type AskProps = {
  readonly trajectory: TrajectoryView;
  readonly participant: Participant;
  /** Of the last request to this company; 0 when there was none. */
  readonly version: number;
  readonly onClose: () => void;
};
type Contact = { readonly value: string; readonly label: string };

const AskForm = ({ trajectory, participant, version, onClose, contacts }: AskProps & { contacts: Contact[] }) => {
  const { access } = useTexts();
  const confirmation = useConfirmationWords();
  const { language } = useLanguage();
  const place = usePlace();
  const client = useQueryClient();
  const query = confirmationsQuery(place, trajectory.id);
  const initial = { contactId: contacts.length === 1 ? (contacts[0]?.value ?? '') : '', language };
  const form = useRecordForm({
    initial,
    version,
    check: async (values, expectedVersion) => {
      const { checkRequest } = await import('./confirmation-check.ts');
      const { companyId } = participant;
      return checkRequest({ ...values, trajectoryId: trajectory.id, companyId, expectedVersion });
    },
    save: (request) => askForConfirmation(place, request),
    newestVersion: async () => {
      const { confirmations } = await client.fetchQuery({ ...query, staleTime: 0 });
      return confirmations.find(({ companyId }) => companyId === participant.companyId)?.version ?? 0;
    },
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, saved);
      requestMoved(client, place, trajectory.id);
      onClose();
    },
  });
  const text = confirmationText(
    {
      companyName: participant.name,
      partnership: place.id,
      implemented: implementedFor(trajectory, participant.companyId),
    },
    form.values.language,
  );
  return (
    <FormFrame
      form={form}
      labelOf={(pointer) => (pointer === '/contactId' ? confirmation.contact : confirmation.language)}
      submitLabel={confirmation.send}
      onCancel={onClose}
    >
      <SelectField
        pointer="/contactId"
        label={confirmation.contact}
        hint={confirmation.contactHint}
        value={form.values.contactId}
        options={contacts}
        onChange={(contactId) => form.set('contactId', contactId)}
      />
      <OneOf
        pointer="/language"
        label={confirmation.language}
        value={form.values.language}
        options={(['nl', 'en'] as const).map((value) => ({ value, label: access.languages[value] }))}
        onChange={(chosen) => form.set('language', chosen)}
      />
      <section aria-label={confirmation.preview}>
        <p className="small muted">{confirmation.preview}</p>
        <p className="confirmation-text">{text}</p>
      </section>
    </FormFrame>
  );
};

/** Asks a company to confirm what was done there: to which contact, in which language, with the text as it will be read. */
export const AskDialog = (props: AskProps) => {
  const confirmation = useConfirmationWords();
  const { notMailed: mark, correctFirst } = useAddressWords();
  const query = useQuery(companyQuery(usePlace(), props.participant.companyId));
  return (
    <Dialog title={confirmation.askFor(props.participant.name)} onClose={props.onClose}>
      <Load query={query}>
        {({ contacts = [] }) => {
          const reachable = contacts.flatMap(({ id, name, email, notMailed }) =>
            email === undefined ? [] : [{ value: id, label: [name, email, ...(notMailed ? [mark] : [])].join(' · ') }],
          );
          const someAreNot = contacts.some(({ notMailed }) => notMailed !== undefined);
          return reachable.length === 0 ? (
            <p className="notice notice-warning">{confirmation.noContact}</p>
          ) : (
            <>
              {someAreNot ? <p className="notice notice-warning">{correctFirst}</p> : null}
              <AskForm {...props} contacts={reachable} />
            </>
          );
        }}
      </Load>
    </Dialog>
  );
};
