import { useQueryClient } from '@tanstack/react-query';
import type { CompanyView } from '../../../shared/company/schema.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { NoteField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { companyQuery, setCompanyStatus } from './company-api.ts';

const INITIAL = { reason: '' };

/** Takes a company out of the daily lists, or back into them. */
export const StatusDialog = ({ company, onClose }: { company: CompanyView; onClose: () => void }) => {
  const { company: texts } = useTexts();
  const place = usePlace();
  const client = useQueryClient();
  const archiving = company.status === 'active';
  const form = useRecordForm({
    initial: INITIAL,
    version: company.version,
    check: async ({ reason }) => ok(reason.trim() === '' ? {} : { reason }),
    save: (given, { version }) =>
      setCompanyStatus(place, company.id, {
        expectedVersion: version,
        status: archiving ? 'archived' : 'active',
        ...given,
      }),
    onSaved: (saved) => {
      client.setQueryData(companyQuery(place, company.id).queryKey, saved);
      void client.invalidateQueries({ queryKey: [place.id] });
      onClose();
    },
  });
  return (
    <Dialog title={archiving ? texts.view.archiveTitle : texts.view.restore} onClose={onClose}>
      {archiving ? <p>{texts.view.archiveBody}</p> : null}
      <FormFrame
        form={form}
        labelOf={() => texts.view.archiveReason}
        submitLabel={archiving ? texts.view.archive : texts.view.restore}
        onCancel={onClose}
      >
        <NoteField
          pointer="/reason"
          label={texts.view.archiveReason}
          optional
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </FormFrame>
    </Dialog>
  );
};
