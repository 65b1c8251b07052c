import { createContext, useContext } from 'react';
import type { FieldError } from '../../../../shared/kernel/errors.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { errorText } from '../../i18n/message.ts';

export const FormErrorsContext = createContext<readonly FieldError[]>([]);

/** The sentence at a field, when it was refused. */
export const useErrorAt = (pointer: string): string | undefined => {
  const texts = useTexts();
  const error = useContext(FormErrorsContext).find((candidate) => candidate.pointer === pointer);
  return error && errorText(texts, error);
};

/** Whether something at a pointer or anywhere below it was refused. */
export const useIsWrongWithin = (pointer: string): boolean =>
  useContext(FormErrorsContext).some((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`));
