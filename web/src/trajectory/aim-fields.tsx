import type { Label } from '../../../shared/reference/label.ts';
import { useLabel, useTexts } from '../i18n/language-context.ts';
import { SeveralOf } from '../ui/form/choices.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import { useReference } from '../ui/reference.ts';
import type { TrajectoryValues } from './form-values.ts';
import { useProposedTitle } from './proposed-title.ts';

export const useOptions = (name: string, load: () => Promise<Readonly<Record<string, Label>>>) => {
  const label = useLabel();
  return Object.entries(useReference(name, load) ?? {}).map(([value, entry]) => ({ value, label: label(entry) }));
};

type AimProps = {
  readonly form: RecordForm<TrajectoryValues>;
  /** Why it is asked, where a screen says so. */
  readonly hint?: string;
};

/** What a trajectory is about. */
export const ThemeField = ({ form: { values, set }, hint }: AimProps) => {
  const { form: texts } = useTexts().trajectory;
  const titleOf = useProposedTitle();
  // A title that somebody gave stays; one that was proposed goes along with the theme.
  const chooseThemes = (themes: string[]): void => {
    set('themes', themes);
    if (values.title === '' || values.title === titleOf(values)) set('title', titleOf({ ...values, themes }));
  };
  const themes = useOptions('themes', async () => (await import('../../../shared/reference/themes.ts')).THEMES);
  return (
    <SeveralOf
      pointer="/themes"
      label={texts.themes}
      hint={hint}
      values={values.themes}
      options={themes}
      onChange={chooseThemes}
    />
  );
};

/** Whom it aims at: ticked, never counted. */
export const TargetGroupField = ({ form: { values, set }, hint }: AimProps) => {
  const { form: texts } = useTexts().trajectory;
  const groups = useOptions(
    'targetGroups',
    async () => (await import('../../../shared/reference/target-groups.ts')).TARGET_GROUPS,
  );
  return (
    <SeveralOf
      pointer="/targetGroups"
      label={texts.targetGroups}
      hint={hint ?? texts.targetGroupsHint}
      optional
      values={values.targetGroups}
      options={groups}
      onChange={(chosen) => set('targetGroups', chosen)}
    />
  );
};
