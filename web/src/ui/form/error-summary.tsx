import { type ReactNode, useEffect, useRef } from 'react';
import type { FieldError } from '../../../../shared/kernel/errors.ts';
import { isApiError } from '../../app/api-error.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { errorText, reasonText } from '../../i18n/message.ts';
import { useRefusalWords } from '../../i18n/refusal-words.ts';
import { fieldId, pointersAround } from './pointer.ts';

const goTo = (pointer: string): void => {
  const element = pointersAround(pointer)
    .map((candidate) => document.getElementById(fieldId(candidate)))
    .find((found) => found !== null);
  const hidden = element?.closest('details:not([open])');
  if (hidden instanceof HTMLDetailsElement) hidden.open = true;
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
};

type ErrorSummaryProps = {
  readonly errors: readonly FieldError[];
  readonly failure: unknown;
  readonly attempts: number;
  /** The label of a field, by its pointer. */
  readonly labelOf: (pointer: string) => string | undefined;
  readonly extra?: ReactNode;
};

/** On top of a refused form, focused: what is not right, each leading to its field. */
export const ErrorSummary = ({ errors, failure, attempts, labelOf, extra }: ErrorSummaryProps) => {
  const texts = useTexts();
  const words = useRefusalWords();
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every refused attempt moves the focus again
  useEffect(() => {
    box.current?.focus();
  }, [attempts]);
  if (errors.length === 0 && failure === undefined) return null;
  const known = isApiError(failure) ? failure : undefined;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{errors.length > 0 ? texts.general.errorSummary(errors.length) : texts.general.couldNotSave}</h2>
      {errors.length === 0 ? (
        <p>{reasonText(words, known?.reason) ?? texts.general.trouble[known?.code ?? 'unexpected']}</p>
      ) : (
        <ul>
          {errors.map((error) => (
            <li key={`${error.pointer} ${error.message}`}>
              <a
                href={`#${fieldId(error.pointer)}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(error.pointer);
                }}
              >
                {[labelOf(error.pointer), errorText(words, error)].filter(Boolean).join(': ')}
              </a>
            </li>
          ))}
        </ul>
      )}
      {extra}
      {errors.length === 0 && known?.requestId ? (
        <p className="small muted mark">{texts.general.requestId(known.requestId)}</p>
      ) : null}
    </div>
  );
};
