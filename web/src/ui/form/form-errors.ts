import { createContext, useContext } from 'react';
import type { FieldError } from '../../../../shared/kernel/errors.ts';
import { errorText } from '../../i18n/message.ts';
import { useRefusalWords } from '../../i18n/refusal-words.ts';

export const FormErrorsContext = createContext<readonly FieldError[]>([]);

const isWithin =
  (pointer: string) =>
  (error: FieldError): boolean =>
    error.pointer === pointer || error.pointer.startsWith(`${pointer}/`);

const useErrorText = (isOne: (error: FieldError) => boolean): string | undefined => {
  const words = useRefusalWords();
  const error = useContext(FormErrorsContext).find(isOne);
  return error && errorText(words, error);
};

/** The sentence at a field, when it was refused. */
export const useErrorAt = (pointer: string): string | undefined => useErrorText((error) => error.pointer === pointer);

/** The sentence at a field that stands for more than one field of the request. */
export const useErrorWithin = (pointer: string): string | undefined => useErrorText(isWithin(pointer));

/** Whether something at a pointer or anywhere below it was refused. */
export const useIsWrongWithin = (pointer: string): boolean => useContext(FormErrorsContext).some(isWithin(pointer));
