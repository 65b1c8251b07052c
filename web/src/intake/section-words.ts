import type { IntakeSection } from '../../../shared/intake/schema.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { useNameOn } from '../catalogue/use-catalogue.ts';
import { useTexts } from '../i18n/language-context.ts';
import type { ComparedField } from '../ui/form/conflict.ts';
import type { Option } from '../ui/form/field.tsx';
import { useIntakeOptions } from './catalogues.ts';
import type { IntakeValues } from './intake-values.ts';

const namesIn = (options: readonly Option<string>[], codes: readonly string[]): string =>
  codes.map((code) => options.find(({ value }) => value === code)?.label ?? code).join(', ');

/** The fields of a section in words, as its codes were called on a day: to compare two versions of it, and to read it. */
export const useSectionWords = (section: IntakeSection, day: IsoDate): ComparedField<IntakeValues>[] => {
  const { fields, uses } = useTexts().intake;
  const options = useIntakeOptions();
  const preconditionOn = useNameOn('preconditions');
  const instrumentOn = useNameOn('instruments');
  const words = {
    question: [
      { key: 'motives', show: ({ motives }) => namesIn(options.motives, motives) },
      { key: 'otherMotive', show: ({ otherMotive }) => otherMotive },
      { key: 'vacancies', show: ({ vacancies }) => vacancies },
      { key: 'functions', show: ({ functions }) => functions.split('\n').join(', ') },
    ],
    preconditions: [
      {
        key: 'preconditions',
        show: (values) => values.preconditions.map((code) => preconditionOn(code, day)).join(', '),
      },
      { key: 'otherPrecondition', show: ({ otherPrecondition }) => otherPrecondition },
    ],
    context: [
      { key: 'paradigm', show: ({ paradigm }) => namesIn(options.paradigms, paradigm === '' ? [] : [paradigm]) },
      {
        key: 'hrCapacity',
        show: ({ hrCapacity }) => namesIn(options.hrCapacities, hrCapacity === '' ? [] : [hrCapacity]),
      },
      { key: 'barriers', show: ({ barriers }) => namesIn(options.barriers, barriers) },
      { key: 'otherBarrier', show: ({ otherBarrier }) => otherBarrier },
    ],
    instruments: [
      {
        key: 'instruments',
        show: ({ instruments }) =>
          Object.entries(instruments)
            .map(([instrument, use]) => `${instrumentOn(instrument, day)}: ${uses[use]}`)
            .join('; '),
      },
    ],
  } satisfies Record<IntakeSection, Omit<ComparedField<IntakeValues>, 'label'>[]>;
  return words[section].map((field) => ({ ...field, label: fields[field.key] }));
};
