import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dayOfTrajectory } from '../../../shared/trajectory/choices.ts';
import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { usePlace } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { TargetGroupField, ThemeField } from '../trajectory/aim-fields.tsx';
import { useTargetGroupNames, useThemeNames } from '../trajectory/code-names.ts';
import { useComparedTrajectory } from '../trajectory/compared-fields.ts';
import { useTrajectoryLabels } from '../trajectory/field-labels.ts';
import { inputOf, valuesOf } from '../trajectory/form-values.ts';
import { changesOf, trajectoryQuery } from '../trajectory/trajectory-api.ts';
import { Facts } from '../ui/facts.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { FoldedSection } from './section-card.tsx';
import { useIntakeWords } from './words.ts';

const AimForm = ({ trajectory, onClose }: { trajectory: TrajectoryView; onClose: () => void }) => {
  const { general } = useTexts();
  const intake = useIntakeWords();
  const place = usePlace();
  const client = useQueryClient();
  const [initial] = useState(() => valuesOf(trajectory));
  const [version] = useState(trajectory.version);
  const query = trajectoryQuery(place, trajectory.id);
  const fields = useComparedTrajectory();
  const form = useRecordForm({
    initial,
    version,
    check: async (values, expectedVersion) => {
      const { checks } = await import('../trajectory/checks.ts');
      return checks.change({ ...inputOf(values), expectedVersion });
    },
    save: (input) => changesOf(place, trajectory.id).change(input),
    comparing: {
      standing: async () => {
        const now = await client.fetchQuery({ ...query, staleTime: 0 });
        return { values: valuesOf(now), version: now.version };
      },
      fields,
    },
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries({ queryKey: [place.id, 'history'] });
      onClose();
    },
  });
  return (
    <FormFrame form={form} labelOf={useTrajectoryLabels()} submitLabel={general.save} onCancel={onClose}>
      <ThemeField form={form} trajectory={trajectory} hint={intake.why(intake.reasons.themes)} />
      <TargetGroupField form={form} trajectory={trajectory} hint={intake.why(intake.reasons.targetGroups)} />
    </FormFrame>
  );
};

/** Themes and target groups: they belong to the trajectory as a whole, and are stored there and nowhere else. */
export const AimCard = ({ trajectory, mayWrite }: { trajectory: TrajectoryView; mayWrite: boolean }) => {
  const { trajectory: words } = useTexts();
  const texts = useIntakeWords();
  const themes = useThemeNames();
  const groups = useTargetGroupNames();
  const day = dayOfTrajectory(trajectory);
  return (
    <FoldedSection
      title={texts.sections.aim}
      filled={trajectory.themes.length > 0 || trajectory.targetGroups.length > 0}
      mayWrite={mayWrite}
      startsOpen={false}
      facts={
        <Facts
          items={[
            [words.view.themes, themes(trajectory.themes, day)],
            [words.view.targetGroups, groups(trajectory.targetGroups, day)],
          ]}
        />
      }
      form={(close) => <AimForm trajectory={trajectory} onClose={close} />}
    />
  );
};
