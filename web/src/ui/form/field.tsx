import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/language-context.ts';
import { useErrorAt } from './form-errors.ts';
import { fieldId } from './pointer.ts';

export type FieldProps = {
  /** Where the value goes in the request. */
  readonly pointer: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
};

type Described = { readonly id: string; readonly describedBy: string | undefined; readonly wrong: boolean };

/** Label, hint and error around one control. The control gets the id and what describes it. */
export const Field = ({
  pointer,
  label,
  hint,
  optional,
  children,
}: FieldProps & { children: (described: Described) => ReactNode }) => {
  const { general } = useTexts();
  const error = useErrorAt(pointer);
  const id = fieldId(pointer);
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>
        {label} {optional ? <span className="optional">{general.optional}</span> : null}
      </label>
      {hint ? (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      ) : null}
      {error ? (
        <span id={`${id}-error`} className="field-error">
          {error}
        </span>
      ) : null}
      {children({ id, describedBy, wrong: error !== undefined })}
    </div>
  );
};

type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width?: 'short' | 'medium';
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'search';
  readonly inputMode?: 'numeric' | 'decimal' | 'text';
  readonly autoComplete?: string;
  readonly readOnly?: boolean;
  readonly list?: string;
};

const widthClass = (width: 'short' | 'medium' | undefined): string => (width ? `input input-${width}` : 'input');

export const TextField = ({
  value,
  onChange,
  width,
  type = 'text',
  inputMode,
  autoComplete = 'off',
  readOnly,
  list,
  ...field
}: TextFieldProps) => (
  <Field {...field}>
    {({ id, describedBy, wrong }) => (
      <input
        id={id}
        className={widthClass(width)}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        readOnly={readOnly}
        list={list}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={wrong || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);

export const NoteField = ({
  value,
  onChange,
  ...field
}: FieldProps & { value: string; onChange: (value: string) => void }) => (
  <Field {...field}>
    {({ id, describedBy, wrong }) => (
      <textarea
        id={id}
        className="input"
        value={value}
        aria-describedby={describedBy}
        aria-invalid={wrong || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);

export type Option<Value extends string> = { readonly value: Value; readonly label: string };

type SelectFieldProps<Value extends string> = FieldProps & {
  readonly value: Value | '';
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value | '') => void;
  readonly width?: 'short' | 'medium';
  /** The words of the empty choice. */
  readonly empty?: string;
};

export function SelectField<Value extends string>({
  value,
  options,
  onChange,
  width,
  empty,
  ...field
}: SelectFieldProps<Value>) {
  const { general } = useTexts();
  return (
    <Field {...field}>
      {({ id, describedBy, wrong }) => (
        <select
          id={id}
          className={widthClass(width)}
          value={value}
          aria-describedby={describedBy}
          aria-invalid={wrong || undefined}
          onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? '')}
        >
          <option value="">{empty ?? general.choose}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
