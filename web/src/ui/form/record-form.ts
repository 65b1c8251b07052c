import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldError } from '../../../../shared/kernel/errors.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import { isApiError } from '../../app/api-error.ts';
import { newRequestKey } from '../../app/browser.ts';
import type { ComparedField, Comparison } from './conflict.ts';
import { forgetDraft, keepDraft, readDraft } from './draft.ts';

const DRAFT_DELAY_MILLISECONDS = 400;

/** A record as it stands now, after someone else changed it. */
export type Standing<Values> = { readonly values: Values; readonly version: number };

export type RecordFormOptions<Values, Input, Saved> = {
  readonly initial: Values;
  /** What the record holds, where the form begins with a proposal over it. */
  readonly base?: Values;
  /** Version of the record that the form started from; 0 for a new one. */
  readonly version: number;
  /** Names the draft on this device; a form without drafts has none. */
  readonly draftKey?: string;
  /** The values as they may stay on the device: personal data are left out. */
  readonly withoutPersonalData?: (values: Values) => Partial<Values>;
  /** Makes the request of the values and checks it before it is sent; loads its schema when it is needed. */
  readonly check: (values: Values, version: number) => Promise<Result<Input, readonly FieldError[]>>;
  readonly save: (input: Input, request: { readonly version: number; readonly key: string }) => Promise<Saved>;
  readonly onSaved: (saved: Saved) => void;
  /** Of a form that changes what is there: reads it again when someone else changed it meanwhile, and what is compared then. */
  readonly comparing?:
    | { readonly standing: () => Promise<Standing<Values>>; readonly fields: readonly ComparedField<Values>[] }
    | undefined;
  /** Of a form that only adds something: the version that it goes over next, after someone else changed the record meanwhile. */
  readonly newestVersion?: () => Promise<number>;
  /** The version that a change of one's own beside the form, on the same screen, made of the record. */
  readonly ownVersion?: number | undefined;
};

export type RecordForm<Values> = {
  readonly values: Values;
  readonly set: <Key extends keyof Values>(key: Key, value: Values[Key]) => void;
  readonly errors: readonly FieldError[];
  readonly failure: unknown;
  readonly saving: boolean;
  readonly dirty: boolean;
  /** Counts refused attempts, so that the summary takes the focus each time. */
  readonly attempts: number;
  readonly submit: () => Promise<void>;
  readonly draftRestored: boolean;
  readonly discardDraft: () => void;
  /** There while a person has to choose between two versions. */
  readonly comparison: Comparison<Values> | undefined;
  readonly resolve: (values: Values) => void;
};

const sameValues = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A form over a record: keeps a draft as one types, checks and sends on submit, turns what the API refuses into errors at their
 * fields, and on a conflict holds both versions until a person has chosen. Where others changed nothing of what the form is about,
 * there is nothing to choose: it is sent again over the newer version.
 */
export function useRecordForm<Values extends object, Input, Saved>(
  options: RecordFormOptions<Values, Input, Saved>,
): RecordForm<Values> {
  const { initial, draftKey, withoutPersonalData } = options;
  const [draft] = useState(() => (draftKey === undefined ? undefined : readDraft(draftKey, initial)));
  const [values, setValues] = useState<Values>(draft?.values ?? initial);
  const [base, setBase] = useState(draft?.base ?? options.base ?? initial);
  const [startedFrom, setVersion] = useState(draft?.version ?? options.version);
  const version = Math.max(startedFrom, options.ownVersion ?? 0);
  const [draftRestored, setDraftRestored] = useState(draft !== undefined && !sameValues(draft.values, initial));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const [conflict, setConflict] = useState<Standing<Values>>();
  const requestKey = useRef(newRequestKey());
  const dirty = !saved && !sameValues(values, initial);

  useEffect(() => {
    if (draftKey === undefined || !dirty) return undefined;
    const later = window.setTimeout(() => {
      const kept = withoutPersonalData ?? ((all: Values): Partial<Values> => all);
      keepDraft(draftKey, { version, values: kept(values), base: kept(base) });
    }, DRAFT_DELAY_MILLISECONDS);
    return () => window.clearTimeout(later);
  }, [draftKey, dirty, values, base, version, withoutPersonalData]);

  const set = useCallback(<Key extends keyof Values>(key: Key, value: Values[Key]) => {
    setValues((before) => ({ ...before, [key]: value }));
  }, []);

  const refuse = (refused: readonly FieldError[], thrown?: unknown): void => {
    setErrors(refused);
    setFailure(thrown);
    setAttempts((count) => count + 1);
  };

  const refuseAs = (thrown: unknown): void => {
    // The request was understood and refused: the next one is another request.
    if (isApiError(thrown) && thrown.status > 0) requestKey.current = newRequestKey();
    refuse(isApiError(thrown) ? thrown.fields : [], thrown);
  };

  const handle = async (thrown: unknown): Promise<void> => {
    if (isApiError(thrown) && thrown.code === 'conflict' && options.comparing) {
      const now = await options.comparing.standing();
      if (!sameValues(now.values, base)) return setConflict(now);
      setVersion(now.version);
      return send(now.version);
    }
    if (isApiError(thrown) && thrown.code === 'conflict' && options.newestVersion)
      setVersion(await options.newestVersion());
    refuseAs(thrown);
  };

  const send = async (over: number): Promise<void> => {
    const checked = await options.check(values, over);
    if (!checked.ok) return refuse(checked.error);
    setErrors([]);
    setFailure(undefined);
    const result = await options.save(checked.value, { version: over, key: requestKey.current });
    if (draftKey !== undefined) forgetDraft(draftKey);
    setSaved(true);
    options.onSaved(result);
  };

  const submit = async (): Promise<void> => {
    if (saving) return;
    setSaving(true);
    try {
      await send(version);
    } catch (thrown) {
      // Sent again it may be refused for another reason, at its own field.
      await handle(thrown).catch(refuseAs);
    } finally {
      setSaving(false);
    }
  };

  return {
    values,
    set,
    errors,
    failure,
    saving,
    dirty,
    attempts,
    submit,
    draftRestored,
    discardDraft: () => {
      if (draftKey !== undefined) forgetDraft(draftKey);
      setValues(initial);
      setBase(options.base ?? initial);
      setVersion(options.version);
      setDraftRestored(false);
    },
    comparison: conflict && options.comparing && { base, theirs: conflict.values, fields: options.comparing.fields },
    resolve: (chosen) => {
      if (conflict) {
        setBase(conflict.values);
        setVersion(conflict.version);
      }
      setValues(chosen);
      setConflict(undefined);
    },
  };
}
