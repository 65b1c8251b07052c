import { createContext, useContext } from 'react';
import type { FieldError } from '../../../../shared/kernel/errors.ts';
import { errorText } from '../../i18n/message.ts';
import { useRefusalWords } from '../../i18n/refusal-words.ts';

export const FormErrorsContext = createContext<readonly FieldError[]>([]);

/** The sentence at a field, when it was refused. */
export const useErrorAt = (pointer: string): string | undefined => {
  const words = useRefusalWords();
  const error = useContext(FormErrorsContext).find((candidate) => candidate.pointer === pointer);
  return error && errorText(words, error);
};

/** Whether something at a pointer or anywhere below it was refused. */
export const useIsWrongWithin = (pointer: string): boolean =>
  useContext(FormErrorsContext).some((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`));
