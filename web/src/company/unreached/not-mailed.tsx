import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CompanyView } from '../../../../shared/company/schema.ts';
import { formatDayOf } from '../../../../shared/kernel/format.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { AskReason, NO_REASON } from '../../ui/form/ask-reason.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { companyQuery, mailContactAgain } from '../company-api.ts';
import { useAddressWords } from './words.ts';

type ShownContact = NonNullable<CompanyView['contacts']>[number];
type Which = { readonly companyId: CompanyView['id']; readonly contact: ShownContact };

const AgainDialog = ({ companyId, contact, onClose }: Which & { onClose: () => void }) => {
  const words = useAddressWords();
  const place = usePlace();
  const client = useQueryClient();
  const form = useRecordForm({
    initial: NO_REASON,
    version: 0,
    check: async (values) => (await import('./checks.ts')).checks.mailAgain(values),
    save: (request) => mailContactAgain(place, { companyId, contactId: contact.id }, request),
    onSaved: (saved) => {
      client.setQueryData(companyQuery(place, companyId).queryKey, saved);
      void client.invalidateQueries({ queryKey: [place.id, 'history'] });
      onClose();
    },
  });
  return (
    <AskReason
      form={form}
      title={words.againTitle(contact.name)}
      body={words.againBody}
      label={words.reason}
      labelOf={() => words.reason}
      submitLabel={words.again}
      onClose={onClose}
    />
  );
};

/** Under a contact whom mails do not reach: what to do about it. */
export const NotMailed = ({ companyId, contact }: Which) => {
  const words = useAddressWords();
  const mayWrite = useMay('company:write');
  const [asking, setAsking] = useState(false);
  if (!contact.notMailed) return null;
  const { reason, since } = contact.notMailed;
  return (
    <div className="notice notice-warning">
      <div className="stack-tight">
        <p>{words[reason](formatDayOf(since))}</p>
        {mayWrite ? (
          <div>
            <button type="button" className="button-link" onClick={() => setAsking(true)}>
              {words.again}
              <span className="visually-hidden"> {contact.name}</span>
            </button>
          </div>
        ) : null}
      </div>
      {asking ? <AgainDialog companyId={companyId} contact={contact} onClose={() => setAsking(false)} /> : null}
    </div>
  );
};
