import type { IntakeSection } from '../../../shared/intake/schema.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { useNameOn, useNamesOn } from '../catalogue/use-catalogue.ts';
import type { ComparedField } from '../ui/form/conflict.ts';
import type { Option } from '../ui/form/field.tsx';
import { useScales } from './catalogues.ts';
import type { IntakeValues } from './intake-values.ts';
import { useIntakeWords } from './words.ts';

const placeOn = (scale: readonly Option<string>[], code: string): string =>
  scale.find(({ value }) => value === code)?.label ?? code;

/** The fields of a section in words, as its codes were called on a day: to compare two versions of it, and to read it. */
export const useSectionWords = (section: IntakeSection, day: IsoDate): ComparedField<IntakeValues>[] => {
  const { fields, uses } = useIntakeWords();
  const scales = useScales();
  const motivesOn = useNamesOn('motives');
  const preconditionsOn = useNamesOn('preconditions');
  const barriersOn = useNamesOn('barriers');
  const instrumentOn = useNameOn('instruments');
  const words = {
    question: [
      { key: 'motives', show: ({ motives }) => motivesOn(motives, day) },
      { key: 'otherMotive', show: ({ otherMotive }) => otherMotive },
      { key: 'vacancies', show: ({ vacancies }) => vacancies },
      { key: 'functions', show: ({ functions }) => functions.split('\n').join(', ') },
    ],
    preconditions: [
      { key: 'preconditions', show: ({ preconditions }) => preconditionsOn(preconditions, day) },
      { key: 'otherPrecondition', show: ({ otherPrecondition }) => otherPrecondition },
    ],
    context: [
      { key: 'paradigm', show: ({ paradigm }) => placeOn(scales.paradigms, paradigm) },
      { key: 'hrCapacity', show: ({ hrCapacity }) => placeOn(scales.hrCapacities, hrCapacity) },
      { key: 'barriers', show: ({ barriers }) => barriersOn(barriers, day) },
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
