import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ScanView } from '../../../shared/maturity/schema.ts';
import { RESPONDENT_ROLES, type RespondentRole } from '../../../shared/maturity/types.ts';
import { usePlace } from '../app/place.ts';
import { companyQuery } from '../company/company-api.ts';
import { useLanguage, useTexts } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { OneOf } from '../ui/form/choices.tsx';
import { SelectField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { invitationsQuery, invite } from './maturity-api.ts';
import { useMaturityWords } from './words.ts';

const useContacts = (companyId: string) => useQuery(companyQuery(usePlace(), companyId)).data?.contacts ?? [];

const InviteDialog = ({ scan, onClose }: { scan: ScanView; onClose: () => void }) => {
  const words = useMaturityWords();
  const { access } = useTexts();
  const { language } = useLanguage();
  const place = usePlace();
  const client = useQueryClient();
  const which = { companyId: scan.companyId, scanId: scan.id };
  const query = invitationsQuery(place, which);
  const known = useQuery(query).data?.invitations ?? [];
  const contacts = useContacts(scan.companyId);
  const initial: { contactId: string; role: RespondentRole | undefined; language: 'nl' | 'en' } = {
    contactId: '',
    role: undefined,
    language,
  };
  const form = useRecordForm({
    initial,
    version: 0,
    check: async (values) => {
      const expectedVersion = known.find(({ contactId }) => contactId === values.contactId)?.version ?? 0;
      return (await import('./checks.ts')).checks.invitation({ ...values, expectedVersion });
    },
    save: (request) => invite(place, which, request),
    newestVersion: async () => {
      await client.fetchQuery({ ...query, staleTime: 0 });
      return 0;
    },
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, saved);
      onClose();
    },
  });
  const { values, set } = form;
  const roles = RESPONDENT_ROLES.filter(
    (role) => role !== 'employeeRepresentative' || (scan.form === 'round' && scan.withEmployees),
  );
  const labels: Readonly<Record<string, string>> = { '/contactId': words.contact, '/role': words.role };
  return (
    <Dialog title={words.invite} onClose={onClose}>
      <FormFrame form={form} labelOf={(pointer) => labels[pointer]} submitLabel={words.send} onCancel={onClose}>
        <SelectField
          pointer="/contactId"
          label={words.contact}
          hint={words.contactHint}
          value={values.contactId}
          options={contacts.flatMap(({ id, name, email }) =>
            email === undefined ? [] : [{ value: String(id), label: `${name} · ${email}` }],
          )}
          onChange={(contactId) => set('contactId', contactId)}
        />
        <OneOf
          pointer="/role"
          label={words.role}
          value={values.role}
          options={roles.map((value) => ({ value, label: words.roles[value] }))}
          onChange={(role) => set('role', role)}
        />
        <OneOf
          pointer="/language"
          label={words.language}
          value={values.language}
          options={(['nl', 'en'] as const).map((value) => ({ value, label: access.languages[value] }))}
          onChange={(chosen) => set('language', chosen)}
        />
      </FormFrame>
    </Dialog>
  );
};

/** Whom an open round was sent to. It does not say who answered. */
export const InvitationsCard = ({ scan, mayInvite }: { scan: ScanView; mayInvite: boolean }) => {
  const words = useMaturityWords();
  const [inviting, setInviting] = useState(false);
  const contacts = useContacts(scan.companyId);
  const query = useQuery(invitationsQuery(usePlace(), { companyId: scan.companyId, scanId: scan.id }));
  const invitations = query.data?.invitations ?? [];
  return (
    <Card
      title={words.invited}
      aside={
        mayInvite ? (
          <button type="button" className="button" onClick={() => setInviting(true)}>
            {words.invite}
          </button>
        ) : null
      }
    >
      <p className="small muted">{words.invitedHint}</p>
      {invitations.length === 0 ? <p>{words.notInvited}</p> : null}
      <ul className="stack">
        {invitations.map(({ contactId, role, mail }) => (
          <li key={contactId}>
            {contacts.find(({ id }) => id === contactId)?.name ?? '–'} · {words.roles[role]} · {words.mail[mail]}
          </li>
        ))}
      </ul>
      {inviting ? <InviteDialog scan={scan} onClose={() => setInviting(false)} /> : null}
    </Card>
  );
};
