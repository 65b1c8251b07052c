import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/language-context.ts';
import type { FieldProps, Option } from './field.tsx';
import { useErrorAt } from './form-errors.ts';
import { fieldId } from './pointer.ts';

/** A named group of controls; errors about the group as a whole lead here. */
export const Group = ({ pointer, label, hint, optional, children }: FieldProps & { children: ReactNode }) => {
  const { general } = useTexts();
  const error = useErrorAt(pointer);
  const id = fieldId(pointer);
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset id={id} tabIndex={-1} className={error ? 'field-wrong' : undefined} aria-describedby={describedBy}>
      <legend>
        {label} {optional ? <span className="optional muted">{general.optional}</span> : null}
      </legend>
      {hint ? (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      ) : null}
      {children}
    </fieldset>
  );
};

type OneOfProps<Value extends string> = FieldProps & {
  readonly value: Value | undefined;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** Below each other, for answers that are sentences. */
  readonly stacked?: boolean;
};

/** One of a few, all in sight. */
export function OneOf<Value extends string>({ value, options, onChange, stacked, ...field }: OneOfProps<Value>) {
  return (
    <Group {...field}>
      <div className={stacked ? 'chips chips-stacked' : 'chips'}>
        {options.map((option) => (
          <label key={option.value} className="chip">
            <input
              type="radio"
              name={fieldId(field.pointer)}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

type SeveralOfProps<Value extends string> = FieldProps & {
  readonly values: readonly Value[];
  readonly options: readonly Option<Value>[];
  readonly onChange: (values: Value[]) => void;
};

/** Any number of a few, all in sight. */
export function SeveralOf<Value extends string>({ values, options, onChange, ...field }: SeveralOfProps<Value>) {
  const toggled = (value: Value): Value[] =>
    values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return (
    <Group {...field}>
      <div className="chips">
        {options.map((option) => (
          <label key={option.value} className="chip">
            <input
              type="checkbox"
              checked={values.includes(option.value)}
              onChange={() => onChange(toggled(option.value))}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}
