import { useQueryClient } from '@tanstack/react-query';
import type { RegisterCheckView, ShownDifference } from '../../../../shared/company/register-check/schema.ts';
import type { CompanyView } from '../../../../shared/company/schema.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import { usePlace } from '../../app/place.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { NoteField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { DifferenceFacts } from './difference-facts.tsx';
import { dismiss, registerCheckQuery, takeOver } from './register-check-api.ts';
import { useRegisterCheckWords } from './words.ts';

type DialogProps = {
  readonly company: CompanyView;
  readonly check: RegisterCheckView;
  readonly shown: ShownDifference;
  readonly onClose: () => void;
};

/** When somebody changed the company or answered meanwhile, the newest is read and the choice stays open over it. */
const useNewest = ({ company, onClose }: DialogProps) => {
  const place = usePlace();
  const client = useQueryClient();
  const query = registerCheckQuery(place, company.id);
  return {
    place,
    newest: async () => {
      await client.invalidateQueries({ queryKey: [place.id, 'company', company.id] });
      return client.fetchQuery({ ...query, staleTime: 0 });
    },
    onSaved: (saved: RegisterCheckView) => {
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries({ queryKey: [place.id] });
      onClose();
    },
  };
};

const NOTHING = {};

/** Puts what the register says in the place of what stands here. */
export const TakeOverDialog = (props: DialogProps) => {
  const words = useRegisterCheckWords();
  const { company, check, shown, onClose } = props;
  const { place, newest, onSaved } = useNewest(props);
  const form = useRecordForm({
    initial: NOTHING,
    version: check.companyVersion,
    check: async () => ok({ key: shown.key }),
    save: (given, { version }) => takeOver(place, company.id, { ...given, expectedVersion: version }),
    newestVersion: async () => (await newest()).companyVersion,
    onSaved,
  });
  return (
    <Dialog title={words.takeOverTitle} onClose={onClose}>
      <p>{words.takeOverBody}</p>
      <FormFrame
        form={form}
        labelOf={() => words.kinds[shown.difference.kind]}
        submitLabel={words.takeOver}
        onCancel={onClose}
      >
        <DifferenceFacts company={company} difference={shown.difference} />
      </FormFrame>
    </Dialog>
  );
};

const NO_REASON = { reason: '' };

/** Leaves the company as it is, and says why. */
export const DismissDialog = (props: DialogProps) => {
  const words = useRegisterCheckWords();
  const { company, check, shown, onClose } = props;
  const { place, newest, onSaved } = useNewest(props);
  const form = useRecordForm({
    initial: NO_REASON,
    version: check.version,
    check: async ({ reason }, version) => {
      const { checkDismissal } = await import('./dismissal-check.ts');
      return checkDismissal({ reason, key: shown.key, expectedVersion: version });
    },
    save: (given) => dismiss(place, company.id, given),
    newestVersion: async () => (await newest()).version,
    onSaved,
  });
  return (
    <Dialog title={words.dismissTitle} onClose={onClose}>
      <p>{words.dismissBody}</p>
      <FormFrame form={form} labelOf={() => words.reason} submitLabel={words.dismiss} onCancel={onClose}>
        <DifferenceFacts company={company} difference={shown.difference} />
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
