import { useState } from 'react';
import type { Member, MemberRole } from '../../../../shared/partnership/schema.ts';
import { usePlace } from '../../app/place.ts';
import { today } from '../../app/today.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { NoteField, SelectField, TextField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { memberSteps, useMembersChanged } from './members-api.ts';
import { useMemberWords } from './words.ts';

const ROLES: readonly MemberRole[] = ['promotor', 'partner', 'subcontractor'];

type Values = { readonly role: MemberRole | ''; readonly from: string; readonly reason: string };

/** A member gets another role from a day on. */
export const RoleDialog = ({ member, onClose }: { member: Member; onClose: () => void }) => {
  const { role: words } = useMemberWords();
  const { memberRoles } = useTexts().partnership;
  const place = usePlace();
  const changed = useMembersChanged();
  const [initial] = useState<Values>(() => ({ role: '', from: today(), reason: '' }));
  const form = useRecordForm({
    initial,
    version: member.version,
    check: async ({ role, from, reason }, expectedVersion) => {
      const { checks } = await import('./checks.ts');
      return checks.changeRole({ expectedVersion, role: role || undefined, from: from || undefined, reason });
    },
    save: (request) => memberSteps(place, member.id).changeRole(request),
    onSaved: () => {
      changed();
      onClose();
    },
  });
  const labels: Readonly<Record<string, string>> = {
    '/role': words.role,
    '/from': words.from,
    '/reason': words.reason,
  };
  return (
    <Dialog title={words.title(member.name)} onClose={onClose}>
      <FormFrame form={form} labelOf={(pointer) => labels[pointer]} submitLabel={words.button} onCancel={onClose}>
        <p>{words.explain}</p>
        <SelectField
          pointer="/role"
          label={words.role}
          value={form.values.role}
          options={ROLES.filter((role) => role !== member.role).map((value) => ({ value, label: memberRoles[value] }))}
          onChange={(role) => form.set('role', role)}
        />
        <TextField
          pointer="/from"
          label={words.from}
          type="date"
          width="short"
          value={form.values.from}
          onChange={(from) => form.set('from', from)}
        />
        <NoteField
          pointer="/reason"
          label={words.reason}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </FormFrame>
    </Dialog>
  );
};
