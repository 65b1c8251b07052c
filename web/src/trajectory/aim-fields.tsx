import { dayOfTrajectory } from '../../../shared/trajectory/choices.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { today } from '../app/today.ts';
import { dayTyped, useOptionsOn } from '../catalogue/use-catalogue.ts';
import { useTexts } from '../i18n/language-context.ts';
import { SeveralOf } from '../ui/form/choices.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import type { TrajectoryValues } from './form-values.ts';
import { useProposedTitle } from './proposed-title.ts';

/** What can be chosen on the first day of the trajectory or today, what it has already, and what was just chosen, also when that day changes. */
export const useChoosing = (form: RecordForm<TrajectoryValues>, trajectory: TrajectoryView | undefined) => {
  const first = trajectory ? dayOfTrajectory(trajectory) : dayTyped(form.values.on);
  return (chosen: readonly string[], before: readonly string[] = []) =>
    ({ days: [first, today()], kept: [...before, ...chosen] }) as const;
};

type AimProps = {
  readonly form: RecordForm<TrajectoryValues>;
  /** As it stands; nothing as long as it is being started. */
  readonly trajectory: TrajectoryView | undefined;
  /** Why it is asked, where a screen says so. */
  readonly hint?: string;
};

/** What a trajectory is about. */
export const ThemeField = ({ form, trajectory, hint }: AimProps) => {
  const { values, set } = form;
  const { form: texts } = useTexts().trajectory;
  const titleOf = useProposedTitle();
  // A title that somebody gave stays; one that was proposed goes along with the theme.
  const chooseThemes = (themes: string[]): void => {
    set('themes', themes);
    if (values.title === '' || values.title === titleOf(values)) set('title', titleOf({ ...values, themes }));
  };
  const themes = useOptionsOn('themes', useChoosing(form, trajectory)(values.themes, trajectory?.themes));
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
export const TargetGroupField = ({ form, trajectory, hint }: AimProps) => {
  const { values, set } = form;
  const { form: texts } = useTexts().trajectory;
  const groups = useOptionsOn(
    'targetGroups',
    useChoosing(form, trajectory)(values.targetGroups, trajectory?.targetGroups),
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
