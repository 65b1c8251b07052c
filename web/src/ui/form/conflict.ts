import { isSameJson } from '../../../../shared/kernel/same-json.ts';

/** A field of a record as two versions of it are compared. */
export type ComparedField<Values> = {
  readonly label: string;
  readonly key: keyof Values;
  /** The value in words. */
  readonly show: (values: Values) => string;
};
/** Three versions of a record: what the form started from, and what two people made of it. */
export type Comparison<Values> = {
  readonly base: Values;
  readonly theirs: Values;
  readonly fields: readonly ComparedField<Values>[];
};

export type Choice = 'mine' | 'theirs';
type Choices = Readonly<Record<string, Choice>>;

export const differingFields = <Values>(
  mine: Values,
  theirs: Values,
  fields: readonly ComparedField<Values>[],
): ComparedField<Values>[] => fields.filter(({ key }) => !isSameJson(mine[key], theirs[key]));

/** What only the other one changed is proposed as theirs; what I touched stays mine until I say otherwise. */
export const proposedChoices = <Values>(
  { base, mine }: { base: Values; mine: Values },
  differing: readonly ComparedField<Values>[],
): Choices =>
  Object.fromEntries(
    differing.map(({ label, key }): [string, Choice] => [label, isSameJson(base[key], mine[key]) ? 'theirs' : 'mine']),
  );

/** My version with the chosen fields of theirs. */
export const merged = <Values>(
  { mine, theirs }: { mine: Values; theirs: Values },
  differing: readonly ComparedField<Values>[],
  choices: Choices,
): Values => {
  const taken = differing.filter(({ label }) => choices[label] === 'theirs').map(({ key }) => [key, theirs[key]]);
  return { ...mine, ...Object.fromEntries(taken) };
};
