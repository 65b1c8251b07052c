import type { Questionnaire } from '../../../shared/maturity/questionnaire.ts';
import type { ScanContext } from '../../../shared/maturity/schema.ts';
import { CONDITION_STATES, NO_ANSWER } from '../../../shared/maturity/types.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { OneOf } from '../ui/form/choices.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import { useMaturityWords } from './words.ts';

export type ContextValues = Pick<ScanContext, 'answers' | 'conditions'>;
type FieldsProps = { readonly questionnaire: Questionnaire; readonly form: RecordForm<ContextValues> };

/** Without what was left open. */
export const filledIn = <Value extends string>(given: Readonly<Record<string, Value | undefined>>) =>
  Object.fromEntries(Object.entries(given).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])));

/** From here on an answer is a sentence, and stands on a line of its own. */
const SENTENCE_LENGTH = 40;

export const ContextFields = ({
  questionnaire,
  known,
  form,
}: FieldsProps & { readonly known: Readonly<Record<string, string>> }) => {
  const words = useMaturityWords();
  const { language } = useLanguage();
  const { answers } = form.values;
  return (
    <>
      <p className="muted">{words.context.hint}</p>
      {questionnaire.context.map(({ id, ask, options }) => (
        <OneOf
          key={id}
          pointer={`/answers/${id}`}
          label={ask[language]}
          hint={known[id] !== undefined && known[id] === answers[id] ? words.context.fromIntake : undefined}
          stacked={options.some((option) => option[language].length > SENTENCE_LENGTH)}
          value={answers[id] ?? NO_ANSWER}
          options={[
            ...options.map((option) => ({ value: option.code, label: option[language] })),
            { value: NO_ANSWER, label: words.context.notDiscussed },
          ]}
          onChange={(answer) =>
            form.set('answers', filledIn({ ...answers, [id]: answer === NO_ANSWER ? undefined : answer }))
          }
        />
      ))}
    </>
  );
};

/** The checklist. What was not talked about stays open. */
export const ConditionFields = ({ questionnaire, form }: FieldsProps) => {
  const words = useMaturityWords();
  const { language } = useLanguage();
  const { conditions } = form.values;
  return (
    <>
      <h2>{words.context.conditions}</h2>
      <p className="muted">{words.context.conditionsHint}</p>
      {questionnaire.conditions.map((condition) => (
        <OneOf
          key={condition.id}
          pointer={`/conditions/${condition.id}`}
          label={condition[language]}
          value={conditions[condition.id] ?? NO_ANSWER}
          options={([...CONDITION_STATES, NO_ANSWER] as const).map((value) => ({
            value,
            label: value === NO_ANSWER ? words.context.notDiscussed : words.context.states[value],
          }))}
          onChange={(state) =>
            form.set('conditions', filledIn({ ...conditions, [condition.id]: state === NO_ANSWER ? undefined : state }))
          }
        />
      ))}
    </>
  );
};
