import { useTexts } from '../i18n/language-context.ts';
import { Group } from '../ui/form/choices.tsx';
import { SelectField, TextField } from '../ui/form/field.tsx';
import { replacedAt, withoutAt } from '../ui/form/listed.ts';
import { Icon } from '../ui/icon.tsx';
import { CONTACT_ROLES } from './contact-roles.ts';
import { type ContactValues, EMPTY_CONTACT } from './form-values.ts';

type ContactFieldsProps = {
  readonly values: readonly ContactValues[];
  readonly onChange: (values: readonly ContactValues[]) => void;
};

export const ContactFields = ({ values, onChange }: ContactFieldsProps) => {
  const { form } = useTexts().company;
  const roles = CONTACT_ROLES.map((value) => ({ value, label: form.contactRoles[value] }));
  return (
    <Group pointer="/contacts" label={form.contacts} hint={form.contactsHint} optional>
      {values.map((value, position) => {
        const pointer = `/contacts/${position}`;
        const set = (part: Partial<ContactValues>): void =>
          onChange(replacedAt(values, position, { ...value, ...part }));
        return (
          <fieldset key={value.id ?? position} className="repeated" aria-label={form.contact(position + 1)}>
            <div className="row-between">
              <strong>{form.contact(position + 1)}</strong>
              <button
                type="button"
                className="button button-quiet"
                aria-label={form.removeContact(position + 1)}
                onClick={() => onChange(withoutAt(values, position))}
              >
                <Icon name="close" />
              </button>
            </div>
            <div className="field-row">
              <TextField
                pointer={`${pointer}/name`}
                label={form.contactName}
                value={value.name}
                onChange={(name) => set({ name })}
              />
              <SelectField
                pointer={`${pointer}/role`}
                label={form.contactRole}
                value={value.role}
                options={roles}
                onChange={(role) => set({ role })}
              />
            </div>
            <div className="field-row">
              <TextField
                pointer={`${pointer}/email`}
                label={form.email}
                type="email"
                optional
                value={value.email}
                onChange={(email) => set({ email })}
              />
              <TextField
                pointer={`${pointer}/phone`}
                label={form.phone}
                type="tel"
                optional
                value={value.phone}
                onChange={(phone) => set({ phone })}
              />
            </div>
          </fieldset>
        );
      })}
      <div>
        <button type="button" className="button" onClick={() => onChange([...values, EMPTY_CONTACT])}>
          <Icon name="plus" />
          {form.addContact}
        </button>
      </div>
    </Group>
  );
};
