import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Target } from '../../../shared/partnership/schema.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Group } from '../ui/form/choices.tsx';
import { NoteField, TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { replacedAt } from '../ui/form/listed.ts';
import { type RecordForm, useRecordForm } from '../ui/form/record-form.ts';
import { setTarget, targetsQuery } from './partnership-api.ts';
import { type TargetValues, targetValues, yearsOf } from './target-values.ts';

const TargetFields = ({ form: { values, set }, period }: { form: RecordForm<TargetValues>; period: number }) => {
  const { partnership } = useTexts();
  return (
    <>
      <TextField
        pointer="/companies"
        label={partnership.companies}
        width="short"
        inputMode="numeric"
        value={values.companies}
        onChange={(companies) => set('companies', companies)}
      />
      <Group pointer="/yearly" label={partnership.yearly}>
        <div className="field-row">
          {yearsOf(period).map((year, index) => (
            <TextField
              key={year}
              pointer={`/yearly/${index}/companies`}
              label={partnership.untilEndOf(year)}
              inputMode="numeric"
              value={values.steps[index] ?? ''}
              onChange={(step) => set('steps', replacedAt(values.steps, index, step))}
            />
          ))}
        </div>
      </Group>
      <TextField
        pointer="/grantedSubsidy"
        label={partnership.grantedSubsidy}
        width="medium"
        inputMode="decimal"
        value={values.grantedSubsidy}
        onChange={(amount) => set('grantedSubsidy', amount)}
      />
      <TextField
        pointer="/acceptedPublicPart"
        label={partnership.acceptedPublicPart}
        hint={partnership.acceptedHint}
        optional
        width="medium"
        inputMode="decimal"
        value={values.acceptedPublicPart}
        onChange={(amount) => set('acceptedPublicPart', amount)}
      />
      <NoteField
        pointer="/reason"
        label={partnership.reason}
        hint={partnership.reasonHint}
        value={values.reason}
        onChange={(reason) => set('reason', reason)}
      />
    </>
  );
};

type TargetDialogProps = { readonly period: number; readonly target: Target | undefined; readonly onClose: () => void };

/** The approved target of a period: a baseline that only an agreed amendment changes. */
export const TargetDialog = ({ period, target, onClose }: TargetDialogProps) => {
  const { partnership } = useTexts();
  const place = usePlace();
  const client = useQueryClient();
  const [initial] = useState(() => targetValues(target, period));
  const form = useRecordForm({
    initial,
    version: target?.version ?? 0,
    check: async (values) => (await import('./target-check.ts')).checkTarget(values, period),
    save: (input) => setTarget(place, period, input),
    comparing: {
      standing: async () => {
        const { targets } = await client.fetchQuery({ ...targetsQuery(place), staleTime: 0 });
        const now = targets.find((candidate) => candidate.period === period);
        return { values: targetValues(now, period), version: now?.version ?? 0 };
      },
      fields: [
        { key: 'companies', label: partnership.companies, show: ({ companies }) => companies },
        { key: 'steps', label: partnership.yearly, show: ({ steps }) => steps.join(', ') },
        { key: 'grantedSubsidy', label: partnership.grantedSubsidy, show: ({ grantedSubsidy }) => grantedSubsidy },
        {
          key: 'acceptedPublicPart',
          label: partnership.acceptedPublicPart,
          show: ({ acceptedPublicPart }) => acceptedPublicPart,
        },
      ],
    },
    onSaved: () => {
      void client.invalidateQueries({ queryKey: [place.id] });
      onClose();
    },
  });
  const labels: Readonly<Record<string, string>> = {
    '/companies': partnership.companies,
    '/grantedSubsidy': partnership.grantedSubsidy,
    '/acceptedPublicPart': partnership.acceptedPublicPart,
    '/reason': partnership.reason,
  };
  return (
    <Dialog title={partnership.changeTitle(period)} onClose={onClose}>
      <FormFrame
        form={form}
        labelOf={(pointer) => labels[pointer] ?? partnership.yearly}
        submitLabel={partnership.set}
        onCancel={onClose}
      >
        <TargetFields form={form} period={period} />
      </FormFrame>
    </Dialog>
  );
};
