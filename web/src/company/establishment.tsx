import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language-context.ts';
import { TextField } from '../ui/form/field.tsx';
import { useIsWrongWithin } from '../ui/form/form-errors.ts';
import { Icon } from '../ui/icon.tsx';
import { AddressFields } from './address-fields.tsx';
import type { EstablishmentValues } from './form-values.ts';

type EstablishmentProps = {
  readonly pointer: string;
  readonly value: EstablishmentValues;
  readonly onChange: (value: EstablishmentValues) => void;
};

const Fields = ({ pointer, value, onChange }: EstablishmentProps) => {
  const { form } = useTexts().company;
  return (
    <>
      <div className="field-row">
        <TextField
          pointer={`${pointer}/number`}
          label={form.establishmentNumber}
          inputMode="decimal"
          value={value.number}
          onChange={(number) => onChange({ ...value, number })}
        />
        <TextField
          pointer={`${pointer}/name`}
          label={form.establishmentName}
          optional
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
        />
      </div>
      <AddressFields
        pointer={`${pointer}/address`}
        value={value.address}
        onChange={(address) => onChange({ ...value, address })}
      />
    </>
  );
};

const lineOf = ({ number, name, address: { street, houseNumber, postalCode } }: EstablishmentValues): string =>
  [number, name, [street, houseNumber].filter(Boolean).join(' '), postalCode].filter(Boolean).join(', ');

type Folding = { readonly isOpened: boolean; readonly onToggle: (isOpened: boolean) => void };

/** One line that opens to its fields: also by itself when something in it was refused. */
const Folded = ({ isOpened, onToggle, ...props }: EstablishmentProps & Folding) => {
  const { pointer, value } = props;
  const isOpen = useIsWrongWithin(pointer) || isOpened;
  const { form } = useTexts().company;
  return (
    <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{lineOf(value) || form.newEstablishment}</summary>
      {isOpen ? (
        <div className="stack">
          <Fields {...props} />
        </div>
      ) : null}
    </details>
  );
};

type RemovableProps = EstablishmentProps & {
  readonly position: number;
  /** There where many are one line each. */
  readonly folding: Folding | undefined;
  readonly onRemove: (() => void) | undefined;
};

/** An establishment of the form, and the way to leave it out. */
export const Establishment = ({ position, folding, onRemove, ...establishment }: RemovableProps) => {
  const { form } = useTexts().company;
  const remove: ReactNode = onRemove ? (
    <button
      type="button"
      className="button button-quiet"
      aria-label={form.removeEstablishment(position + 1)}
      onClick={onRemove}
    >
      <Icon name="close" />
    </button>
  ) : null;
  if (folding)
    return (
      <fieldset className="repeated repeated-folded" aria-label={form.establishment(position + 1)}>
        <Folded {...establishment} {...folding} />
        {remove}
      </fieldset>
    );
  return (
    <fieldset className="repeated" aria-label={form.establishment(position + 1)}>
      <div className="row-between">
        <strong>{form.establishment(position + 1)}</strong>
        {remove}
      </div>
      <Fields {...establishment} />
    </fieldset>
  );
};
