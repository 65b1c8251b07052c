import { currentQuestionnaire, type Questionnaire } from '../../../shared/maturity/questionnaire.ts';
import type { Answers } from '../../../shared/maturity/schema.ts';
import { NO_ANSWER } from '../../../shared/maturity/types.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { OneOf } from '../ui/form/choices.tsx';
import { useMaturityWords } from './words.ts';

type QuestionFieldsProps = {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
};

/** Every question with its answers below each other. The letters of the types are not in sight: nobody answers towards one. */
export const QuestionFields = ({ questionnaire, answers, onChange }: QuestionFieldsProps) => {
  const words = useMaturityWords();
  const { language } = useLanguage();
  return questionnaire.questions.map(({ id, ask, options }, index) => (
    <OneOf
      key={id}
      pointer={`/answers/${id}`}
      label={`${index + 1}. ${ask[language]}`}
      value={answers[id]}
      stacked
      options={[
        ...options.map((option) => ({ value: option.type, label: option[language] })),
        { value: NO_ANSWER, label: words.noAnswer },
      ]}
      onChange={(answer) => onChange({ ...answers, [id]: answer })}
    />
  ));
};

/** What a question asks, by where its answer goes: for the summary of errors. */
export const useQuestionLabel = (questionnaire: Questionnaire = currentQuestionnaire()) => {
  const words = useMaturityWords();
  const { language } = useLanguage();
  return (pointer: string): string | undefined => {
    const question = questionnaire.questions.find(({ id }) => pointer === `/answers/${id}`);
    // What is wrong with it follows behind a colon.
    return question?.ask[language].replace(/\?$/, '') ?? (pointer === '/answers' ? words.answers : undefined);
  };
};
