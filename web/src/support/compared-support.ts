import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { useNamesInCharge } from '../trajectory/code-names.ts';
import type { ComparedField } from '../ui/form/conflict.ts';
import type { SupportValues } from './support-values.ts';
import { useSupportWords } from './words.ts';

/** The fields of two versions of an activity as they are compared after a conflict. */
export const useComparedSupport = (trajectory: TrajectoryView | undefined): ComparedField<SupportValues>[] => {
  const support = useSupportWords();
  const names = useNamesInCharge();
  return [
    { key: 'kind', label: support.kind, show: ({ kind }) => support.kinds[kind] },
    {
      key: 'audiences',
      label: support.audience,
      show: ({ audiences }) => audiences.map((audience) => support.audiences[audience]).join(', '),
    },
    { key: 'minutes', label: support.duration, show: ({ minutes }) => support.hours(Number(minutes)) },
    { key: 'form', label: support.form, show: ({ form }) => support.forms[form] },
    { key: 'day', label: support.day, show: ({ day }) => day },
    {
      key: 'companyIds',
      label: support.companies,
      show: ({ companyIds }) =>
        (trajectory?.participants ?? [])
          .flatMap(({ companyId, name }) => (companyIds.includes(companyId) ? [name] : []))
          .join(', '),
    },
    {
      key: 'actionId',
      label: support.action,
      show: ({ actionId }) => trajectory?.actions.find(({ id }) => id === actionId)?.title ?? support.noAction,
    },
    { key: 'note', label: support.note, show: ({ note }) => note },
    { key: 'coachId', label: support.coach, show: ({ coachId }) => names.coach(coachId) ?? '' },
  ];
};
