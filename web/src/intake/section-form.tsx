import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { codesIn } from '../../../shared/intake/choices.ts';
import { recordOf } from '../../../shared/intake/progress.ts';
import type { Intake, IntakeSection } from '../../../shared/intake/schema.ts';
import { usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { useTexts } from '../i18n/language-context.ts';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { intakeQuery, saveIntake } from './intake-api.ts';
import { contentOf, intakeValues } from './intake-values.ts';
import { SectionFields } from './section-fields.tsx';
import { useSectionWords } from './section-words.ts';
import { useIntakeWords } from './words.ts';

export type SectionProps = { readonly intake: Intake; readonly companyId: string; readonly section: IntakeSection };

/** Where what was typed in a section waits on this device until it is saved. */
export const draftKeyOf = (placeId: string, { intake, companyId, section }: SectionProps): string =>
  `${placeId}.intake.${intake.trajectoryId}.${companyId}.${section}`;

/** One section as a form of its own: saved by itself, so that the rest can wait or be somebody else's. */
export const SectionForm = (props: SectionProps & { onClose: () => void }) => {
  const { intake, companyId, section, onClose } = props;
  const { general } = useTexts();
  const texts = useIntakeWords();
  const place = usePlace();
  const client = useQueryClient();
  const query = intakeQuery(place, intake.trajectoryId);
  const standingIn = (found: Intake) => {
    const record = recordOf(found.records, companyId, section);
    return { values: intakeValues(record?.content), version: record?.version ?? 0 };
  };
  const [{ values: initial, version }] = useState(() => standingIn(intake));
  const [kept] = useState(() => codesIn(recordOf(intake.records, companyId, section)?.content));
  const fields = useSectionWords(section, today());
  const form = useRecordForm({
    initial,
    version,
    draftKey: draftKeyOf(place.id, props),
    check: async (values, expectedVersion) => {
      const { checkIntake } = await import('./intake-check.ts');
      return checkIntake({ expectedVersion, content: contentOf(section, values) });
    },
    save: (input) => saveIntake(place, { trajectoryId: intake.trajectoryId, companyId }, input),
    comparing: {
      standing: async () => standingIn(await client.fetchQuery({ ...query, staleTime: 0 })),
      fields,
    },
    onSaved: (saved) => {
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries({ queryKey: [place.id, 'history'] });
      onClose();
    },
  });
  const labels: Readonly<Record<string, string>> = texts.fields;
  return (
    <FormFrame
      form={form}
      labelOf={(pointer) => labels[pointer.split('/')[2] ?? '']}
      submitLabel={general.save}
      onCancel={() => {
        form.discardDraft();
        onClose();
      }}
    >
      <SectionFields
        form={form}
        section={section}
        kept={kept}
        trajectoryId={intake.trajectoryId}
        companyId={companyId}
      />
    </FormFrame>
  );
};
