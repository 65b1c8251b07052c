import { useTexts } from '../i18n/language-context.ts';
import type { ComparedField } from '../ui/form/conflict.ts';
import { useLeadSourceNames, useNamesInCharge, useTargetGroupNames, useThemeNames } from './code-names.ts';
import type { TrajectoryValues } from './form-values.ts';

/** The fields of two versions of a trajectory as they are compared after a conflict: in words, as the form shows them. */
export const useComparedTrajectory = (): ComparedField<TrajectoryValues>[] => {
  const { form } = useTexts().trajectory;
  const themes = useThemeNames();
  const groups = useTargetGroupNames();
  const sources = useLeadSourceNames();
  const names = useNamesInCharge();
  return [
    { key: 'title', label: form.title, show: ({ title }) => title },
    { key: 'companies', label: form.companies, show: ({ companies }) => companies.map(({ name }) => name).join(', ') },
    { key: 'leadSource', label: form.leadSource, show: ({ leadSource }) => sources([leadSource]) },
    { key: 'coachInCharge', label: form.coach, show: ({ coachInCharge }) => names.coach(coachInCharge) ?? '' },
    { key: 'memberInCharge', label: form.member, show: ({ memberInCharge }) => names.member(memberInCharge) ?? '' },
    { key: 'themes', label: form.themes, show: (values) => themes(values.themes) },
    {
      key: 'resultDimensions',
      label: form.resultDimensions,
      show: ({ resultDimensions }) => resultDimensions.map((dimension) => form.resultHints[dimension]).join(', '),
    },
    { key: 'targetGroups', label: form.targetGroups, show: ({ targetGroups }) => groups(targetGroups) },
  ];
};
