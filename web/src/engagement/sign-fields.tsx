import { ACCEPTED_FILES, ACCEPTED_PICTURES } from '../../../shared/document/file-types.ts';
import { CONTACT_ROLES } from '../company/contact-roles.ts';
import { useTexts } from '../i18n/language-context.ts';
import { useIntakeWords } from '../intake/words.ts';
import { Group, OneOf } from '../ui/form/choices.tsx';
import { NoteField, SelectField, TextField } from '../ui/form/field.tsx';
import { FileField } from '../ui/form/file-field.tsx';
import type { useSignForm } from './sign-form.ts';
import { SignatureField } from './signature-field.tsx';
import { useEngagementWords } from './words.ts';

type FieldsProps = { readonly signing: ReturnType<typeof useSignForm>; readonly again: boolean };

const PaperFields = ({ signing: { form, paper, choosePaper, share } }: Pick<FieldsProps, 'signing'>) => {
  const engagement = useEngagementWords();
  const intake = useIntakeWords();
  return (
    <>
      <FileField
        pointer="/signature"
        label={engagement.paper}
        hint={`${intake.why(engagement.why.paper)} ${engagement.paperHint}`}
        file={paper}
        accept={ACCEPTED_FILES}
        camera={{ accept: ACCEPTED_PICTURES, label: engagement.camera }}
        progress={share === undefined ? undefined : { share, text: engagement.uploading }}
        onChoose={choosePaper}
      />
      <TextField
        pointer="/signature/on"
        label={engagement.on}
        hint={intake.why(engagement.why.on)}
        type="date"
        width="short"
        value={form.values.on}
        onChange={(on) => form.set('on', on)}
      />
    </>
  );
};

/** Who signs, and how: with a finger, by typing a name where that does not work, or on paper. */
export const SignFields = ({ signing, again }: FieldsProps) => {
  const { company } = useTexts();
  const engagement = useEngagementWords();
  const intake = useIntakeWords();
  const { form, onReady } = signing;
  const { values, set } = form;
  return (
    <>
      <TextField
        pointer="/name"
        label={engagement.name}
        hint={intake.why(engagement.why.name)}
        value={values.name}
        onChange={(name) => set('name', name)}
      />
      <SelectField
        pointer="/role"
        label={engagement.role}
        hint={intake.why(engagement.why.role)}
        width="medium"
        value={values.role}
        options={CONTACT_ROLES.map((value) => ({ value, label: company.form.contactRoles[value] }))}
        onChange={(role) => set('role', role)}
      />
      <OneOf
        pointer="/signature/way"
        label={engagement.way}
        value={values.way}
        options={(['drawn', 'typed', 'paper'] as const).map((value) => ({ value, label: engagement.ways[value] }))}
        onChange={(way) => set('way', way)}
      />
      {values.way === 'drawn' ? <SignatureField onReady={onReady} /> : null}
      {values.way === 'typed' ? (
        <Group pointer="/signature/agreed" label={engagement.signature} hint={intake.why(engagement.why.signature)}>
          <label className="row">
            <input type="checkbox" checked={values.agreed} onChange={() => set('agreed', !values.agreed)} />
            <span>{engagement.agree}</span>
          </label>
        </Group>
      ) : null}
      {values.way === 'paper' ? <PaperFields signing={signing} /> : null}
      {again ? (
        <NoteField
          pointer="/reason"
          label={engagement.reason}
          hint={`${intake.why(engagement.why.reason)} ${intake.noNames}`}
          value={values.reason}
          onChange={(reason) => set('reason', reason)}
        />
      ) : null}
    </>
  );
};
