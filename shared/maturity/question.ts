import type { Language } from '../kernel/languages.ts';
import type { Dimension, MaturityType } from './types.ts';

type Words = Readonly<Record<Language, string>>;

/** One question: each answer states what the study found of one type. "Do not know, or does not fit us" is always possible. */
export type Question = {
  readonly id: string;
  readonly dimension: Dimension;
  readonly ask: Words;
  readonly options: readonly ({ readonly type: MaturityType } & Words)[];
};

/** One question about the context, of which no answer is worth more than another. */
export type ContextQuestion = {
  readonly id: string;
  readonly ask: Words;
  readonly options: readonly ({ readonly code: string } & Words)[];
};

/** Something that is there in a company, or not yet. */
export type Condition = { readonly id: string } & Words;
