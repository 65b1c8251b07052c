import type { Member } from '../../../../shared/partnership/schema.ts';
import { today } from '../../app/today.ts';
import { useOptionsOn } from '../../catalogue/use-catalogue.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Group, OneOf, SeveralOf } from '../../ui/form/choices.tsx';
import { NoteField, type Option, TextField } from '../../ui/form/field.tsx';
import type { RecordForm } from '../../ui/form/record-form.ts';
import type { MemberValues } from './member-values.ts';
import { useFocusOptions } from './named.ts';
import { useMemberWords } from './words.ts';

type FieldsProps = { readonly form: RecordForm<MemberValues> };
type Several = {
  [Key in keyof MemberValues]: MemberValues[Key] extends readonly string[] ? Key : never;
}[keyof MemberValues];
type Texts = Exclude<keyof MemberValues, Several | 'role'>;

/** What a field of text is bound to. */
const useBound = ({ values, set }: RecordForm<MemberValues>) => {
  const { fields } = useMemberWords();
  return (key: Texts, pointer = `/member/${key}`) => ({
    pointer,
    label: fields[key],
    value: values[key],
    onChange: (text: string) => set(key, text),
  });
};

type ManyProps = FieldsProps & {
  readonly field: Several;
  readonly options: readonly Option<string>[];
  readonly hint?: string;
};

/** Many of a list, with all of them in one step: who works everywhere ticks no fifteen boxes. */
const ManyOf = ({ form: { values, set }, field, options, hint }: ManyProps) => {
  const { fields } = useMemberWords();
  return (
    <div className="stack-tight">
      <SeveralOf
        pointer={`/member/${field}`}
        label={fields[field]}
        {...(hint === undefined ? {} : { hint })}
        values={values[field]}
        options={options}
        onChange={(chosen) => set(field, chosen)}
      />
      <button
        type="button"
        className="button-link small"
        aria-label={`${fields.all}: ${fields[field]}`}
        onClick={() =>
          set(
            field,
            options.map(({ value }) => value),
          )
        }
      >
        {fields.all}
      </button>
    </div>
  );
};

const ContactFields = ({ form }: FieldsProps) => {
  const { fields } = useMemberWords();
  const bound = useBound(form);
  return (
    <Group pointer="/member/contact" label={fields.contact} hint={fields.contactHint}>
      <TextField {...bound('website', '/member/contact/website')} optional />
      <div className="field-row">
        <TextField {...bound('email', '/member/contact/email')} type="email" optional />
        <TextField {...bound('phone', '/member/contact/phone')} type="tel" width="medium" optional />
      </div>
    </Group>
  );
};

/** Everything that is typed about a member; its role only when it joins. */
export const MemberFields = ({ form, before }: FieldsProps & { before: Member | undefined }) => {
  const { fields } = useMemberWords();
  const { partnership } = useTexts();
  const bound = useBound(form);
  const { regions, segments } = useFocusOptions();
  const themes = useOptionsOn('themes', { days: [today()], kept: before?.themes ?? [] });
  return (
    <>
      <TextField {...bound('name')} />
      <div className="field-row">
        <TextField {...bound('enterpriseNumber')} width="medium" optional />
        <TextField {...bound('from')} type="date" width="short" />
      </div>
      {before ? null : (
        <OneOf
          pointer="/role"
          label={fields.role}
          hint={fields.roleHint}
          value={form.values.role}
          options={(['partner', 'subcontractor', 'promotor'] as const).map((value) => ({
            value,
            label: partnership.memberRoles[value],
          }))}
          onChange={(role) => form.set('role', role)}
        />
      )}
      <ManyOf form={form} field="regions" options={regions} hint={fields.regionsHint} />
      <ManyOf form={form} field="themes" options={themes} />
      <ManyOf form={form} field="segments" options={segments} />
      <NoteField {...bound('experience')} hint={fields.experienceHint} optional />
      <NoteField {...bound('offer')} hint={fields.offerHint} optional />
      <ContactFields form={form} />
    </>
  );
};
