import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Target } from '../../../shared/partnership/schema.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { proposeAmendment } from './amendment/amendment-api.ts';
import { setTarget, targetsQuery } from './partnership-api.ts';
import { useReadAgain } from './read-again.ts';
import { TargetFields } from './target-fields.tsx';
import { type TargetValues, targetValues } from './target-values.ts';
import { useTargetWords } from './target-words.ts';

/** How the field at a pointer is called, wherever the target stands in the request. */
const useLabels = () => {
  const { partnership } = useTexts();
  const words = useTargetWords();
  const labels: Readonly<Record<string, string>> = {
    companies: partnership.companies,
    weight: words.weight,
    further: words.further,
    grantedSubsidy: partnership.grantedSubsidy,
    acceptedPublicPart: partnership.acceptedPublicPart,
    reason: partnership.reason,
  };
  return (pointer: string): string =>
    Object.entries(labels).find(([name]) => pointer.split('/').includes(name) && !pointer.includes('/yearly'))?.[1] ??
    partnership.yearly;
};

type FormProps = { readonly period: number; readonly onClose: () => void };

/** The agency sets what it approved, once. */
export const BaselineDialog = ({ period, onClose }: FormProps) => {
  const { partnership } = useTexts();
  const place = usePlace();
  const { readAgain, orReadAgain } = useReadAgain();
  const form = useRecordForm({
    initial: targetValues(undefined, period),
    version: 0,
    check: async (values) => (await import('./target-check.ts')).checks.baseline(values, period),
    save: (input) => orReadAgain(setTarget(place, period, input)),
    onSaved: () => {
      readAgain();
      onClose();
    },
  });
  return (
    <Dialog title={partnership.changeTitle(period)} onClose={onClose}>
      <FormFrame form={form} labelOf={useLabels()} submitLabel={partnership.set} onCancel={onClose}>
        <TargetFields form={form} period={period} within="" />
      </FormFrame>
    </Dialog>
  );
};

const useCompared = () => {
  const { partnership } = useTexts();
  const words = useTargetWords();
  return [
    { key: 'companies', label: partnership.companies, show: ({ companies }: TargetValues) => companies },
    { key: 'steps', label: partnership.yearly, show: ({ steps }: TargetValues) => steps.join(', ') },
    {
      key: 'further',
      label: words.further,
      show: ({ further }: TargetValues) => further.map(({ goal, weight }) => `${goal}/${weight}`).join(', '),
    },
    { key: 'grantedSubsidy', label: partnership.grantedSubsidy, show: (values: TargetValues) => values.grantedSubsidy },
  ] as const;
};

/** The partnership proposes another target than the approved one; the agency decides. */
export const AmendmentDialog = ({ period, target, onClose }: FormProps & { readonly target: Target }) => {
  const words = useTargetWords();
  const place = usePlace();
  const client = useQueryClient();
  const { readAgain } = useReadAgain();
  const [initial] = useState(() => targetValues(target, period));
  const form = useRecordForm({
    initial,
    version: target.version,
    check: async (values, over) => (await import('./target-check.ts')).checks.amendment(values, period, over),
    save: (input) => proposeAmendment(place, input),
    comparing: {
      standing: async () => {
        const { targets } = await client.fetchQuery({ ...targetsQuery(place), staleTime: 0 });
        const now = targets.find((candidate) => candidate.period === period);
        return { values: targetValues(now, period), version: now?.version ?? 0 };
      },
      fields: useCompared(),
    },
    onSaved: () => {
      readAgain();
      onClose();
    },
  });
  return (
    <Dialog title={words.proposeTitle(period)} onClose={onClose}>
      <FormFrame form={form} labelOf={useLabels()} submitLabel={words.proposeTarget} onCancel={onClose}>
        <p className="muted">{words.proposeHint}</p>
        <TargetFields form={form} period={period} within="/to/target" />
      </FormFrame>
    </Dialog>
  );
};
