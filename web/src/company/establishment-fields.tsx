import { useTexts } from '../i18n/language-context.ts';
import { Group } from '../ui/form/choices.tsx';
import { TextField } from '../ui/form/field.tsx';
import { replacedAt, withoutAt } from '../ui/form/listed.ts';
import { Icon } from '../ui/icon.tsx';
import { AddressFields } from './address-fields.tsx';
import { EMPTY_ESTABLISHMENT, type EstablishmentValues } from './form-values.ts';

type EstablishmentFieldsProps = {
  readonly origin: string | undefined;
  readonly values: readonly EstablishmentValues[];
  readonly onChange: (values: readonly EstablishmentValues[]) => void;
};

export const EstablishmentFields = ({ origin, values, onChange }: EstablishmentFieldsProps) => {
  const { form } = useTexts().company;
  return (
    <Group pointer="/establishments" label={form.establishments} hint={form.establishmentsHint}>
      {origin ? <span className="hint">{origin}</span> : null}
      {values.map((value, position) => {
        const pointer = `/establishments/${position}`;
        const set = (part: Partial<EstablishmentValues>): void =>
          onChange(replacedAt(values, position, { ...value, ...part }));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an establishment is its place in the list until it has a number
          <fieldset key={position} className="repeated" aria-label={form.establishment(position + 1)}>
            <div className="row-between">
              <strong>{form.establishment(position + 1)}</strong>
              {values.length > 1 ? (
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={form.removeEstablishment(position + 1)}
                  onClick={() => onChange(withoutAt(values, position))}
                >
                  <Icon name="close" />
                </button>
              ) : null}
            </div>
            <div className="field-row">
              <TextField
                pointer={`${pointer}/number`}
                label={form.establishmentNumber}
                inputMode="decimal"
                value={value.number}
                onChange={(number) => set({ number })}
              />
              <TextField
                pointer={`${pointer}/name`}
                label={form.establishmentName}
                optional
                value={value.name}
                onChange={(name) => set({ name })}
              />
            </div>
            <AddressFields
              pointer={`${pointer}/address`}
              value={value.address}
              onChange={(address) => set({ address })}
            />
          </fieldset>
        );
      })}
      <div>
        <button type="button" className="button" onClick={() => onChange([...values, EMPTY_ESTABLISHMENT])}>
          <Icon name="plus" />
          {form.addEstablishment}
        </button>
      </div>
    </Group>
  );
};
