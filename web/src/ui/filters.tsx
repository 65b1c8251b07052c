import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/language-context.ts';

const TYPING_PAUSE_MILLISECONDS = 300;

/** Whether somebody is on the way to another page, which may still have to come. */
const useIsLeaving = (): (() => boolean) => {
  const router = useRouter();
  return useCallback(() => router.state.location.pathname !== router.state.resolvedLocation?.pathname, [router]);
};

/** A search that goes along as one types, and shows what the address says when that changes by itself. */
export const SearchFilter = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) => {
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const isLeaving = useIsLeaving();
  useEffect(() => {
    if (value !== sent.current) setTyped(value);
    sent.current = value;
  }, [value]);
  useEffect(() => {
    if (typed === sent.current) return undefined;
    const later = window.setTimeout(() => {
      // Who followed a link before the pause was over is not called back to the list.
      if (isLeaving()) return;
      sent.current = typed;
      onChange(typed);
    }, TYPING_PAUSE_MILLISECONDS);
    return () => window.clearTimeout(later);
  }, [typed, onChange, isLeaving]);
  return (
    <div className="field field-wide">
      <label htmlFor="filter-search">{label}</label>
      <input
        id="filter-search"
        className="input"
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
};

type SelectFilterProps<Value extends string> = {
  readonly name: string;
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly all?: string;
  /** One of the options always holds: there is no choice of none. */
  readonly always?: boolean;
  readonly onChange: (value: Value | undefined) => void;
};

export function SelectFilter<Value extends string>({
  name,
  label,
  value,
  options,
  all,
  always = false,
  onChange,
}: SelectFilterProps<Value>) {
  const { general } = useTexts();
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select
        id={`filter-${name}`}
        className="input"
        value={value ?? ''}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value)}
      >
        {always ? null : <option value="">{all ?? general.all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export const Filters = ({
  label,
  children,
  onClear,
}: {
  label: string;
  children: ReactNode;
  onClear: (() => void) | undefined;
}) => {
  const { company } = useTexts();
  return (
    <search className="filters" aria-label={label}>
      {children}
      {onClear ? (
        <button type="button" className="button button-quiet" onClick={onClear}>
          {company.list.clear}
        </button>
      ) : null}
    </search>
  );
};
