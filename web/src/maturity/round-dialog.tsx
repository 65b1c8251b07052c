import { getRouteApi } from '@tanstack/react-router';
import { MOMENTS, type Moment } from '../../../shared/maturity/types.ts';
import { Dialog } from '../ui/dialog.tsx';
import { OneOf } from '../ui/form/choices.tsx';
import { TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { openRound } from './maturity-api.ts';
import { useScans } from './use-scans.ts';
import { useMaturityWords } from './words.ts';

const route = getRouteApi('/partnerships/$partnershipId/trajectories/$trajectoryId/maturity/$companyId');

/** Opens a round of which everybody answers alone. */
export const RoundDialog = ({ onClose }: { onClose: () => void }) => {
  const words = useMaturityWords();
  const { trajectoryId, companyId } = route.useParams();
  const { place, onSaved } = useScans(onClose);
  const initial: { moment: Moment; days: string; employees: 'no' | 'yes' } = {
    moment: 'baseline',
    days: '21',
    employees: 'no',
  };
  const form = useRecordForm({
    initial,
    version: 0,
    check: async ({ moment, days, employees }) =>
      (await import('./checks.ts')).checks.round({
        ...{ trajectoryId, companyId, moment },
        days: Number(days),
        withEmployees: employees === 'yes',
      }),
    save: (request, { key }) => openRound(place, request, key),
    onSaved,
  });
  const { values, set } = form;
  return (
    <Dialog title={words.sendLinks} onClose={onClose}>
      <p>{words.roundHint}</p>
      <FormFrame
        form={form}
        labelOf={(pointer) => (pointer === '/days' ? words.days : words.moment)}
        submitLabel={words.startRound}
        onCancel={onClose}
      >
        <OneOf
          pointer="/moment"
          label={words.moment}
          value={values.moment}
          options={MOMENTS.map((value) => ({ value, label: words.moments[value] }))}
          onChange={(moment) => set('moment', moment)}
        />
        <TextField
          pointer="/days"
          label={words.days}
          inputMode="numeric"
          width="short"
          value={values.days}
          onChange={(days) => set('days', days)}
        />
        <OneOf
          pointer="/withEmployees"
          label={words.withEmployees}
          hint={words.employeesHint}
          value={values.employees}
          stacked
          options={[
            { value: 'no', label: words.employeesNo },
            { value: 'yes', label: words.employeesYes },
          ]}
          onChange={(employees) => set('employees', employees)}
        />
      </FormFrame>
    </Dialog>
  );
};
