import type { Questionnaire } from '../../../shared/maturity/questionnaire.ts';
import { useLanguage } from '../i18n/language-context.ts';
import type { ComparedField } from '../ui/form/conflict.ts';
import type { ContextValues } from './context-fields.tsx';
import { useMaturityWords } from './words.ts';

/** What two people made of the context at once: the answers together and the conditions together, each in words. */
export const useComparedContext = (questionnaire: Questionnaire): ComparedField<ContextValues>[] => {
  const words = useMaturityWords();
  const { language } = useLanguage();
  const lines = (said: readonly (readonly [what: string, answer: string | undefined])[]): string =>
    said.flatMap(([what, answer]) => (answer === undefined ? [] : [`${what} ${answer}`])).join('; ');
  return [
    {
      key: 'answers',
      label: words.context.title,
      show: ({ answers }) =>
        lines(
          questionnaire.context.map(({ id, ask, options }) => [
            ask[language],
            options.find(({ code }) => code === answers[id])?.[language],
          ]),
        ),
    },
    {
      key: 'conditions',
      label: words.context.conditions,
      show: ({ conditions }) =>
        lines(
          questionnaire.conditions.map((condition) => {
            const state = conditions[condition.id];
            return [`${condition[language]}:`, state && words.context.states[state]];
          }),
        ),
    },
  ];
};
