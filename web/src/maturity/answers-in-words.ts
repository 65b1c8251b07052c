import { questionnaireOf } from '../../../shared/maturity/questionnaire.ts';
import type { ScanView } from '../../../shared/maturity/schema.ts';
import type { Dimension } from '../../../shared/maturity/types.ts';
import { useLanguage } from '../i18n/language-context.ts';

/** What was said in a conversation on a dimension, as it stood there. Of a round nobody is told. */
export const useAnswersInWords = (scan: ScanView) => {
  const { language } = useLanguage();
  const questions = questionnaireOf(scan.questionnaire)?.questions ?? [];
  return (dimension: Dimension): string[] =>
    questions
      .filter((question) => scan.form === 'conversation' && question.dimension === dimension)
      .flatMap(({ id, options }) =>
        options.flatMap((option) =>
          scan.form === 'conversation' && option.type === scan.answers[id] ? option[language] : [],
        ),
      );
};
