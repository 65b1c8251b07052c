import type { IntakeContent, IntakeSection } from '../../../shared/intake/schema.ts';
import type { InstrumentUse } from '../../../shared/intake/words.ts';

/** What stands in the boxes of the sections; each form uses its own part. */
export type IntakeValues = {
  readonly motives: readonly string[];
  readonly otherMotive: string;
  readonly vacancies: string;
  /** One function on each line. */
  readonly functions: string;
  readonly preconditions: readonly string[];
  readonly otherPrecondition: string;
  readonly paradigm: string;
  readonly hrCapacity: string;
  readonly barriers: readonly string[];
  readonly otherBarrier: string;
  readonly instruments: Readonly<Record<string, InstrumentUse>>;
};

const NOTHING: IntakeValues = {
  motives: [],
  otherMotive: '',
  vacancies: '',
  functions: '',
  preconditions: [],
  otherPrecondition: '',
  paradigm: '',
  hrCapacity: '',
  barriers: [],
  otherBarrier: '',
  instruments: {},
};

export const intakeValues = (content: IntakeContent | undefined): IntakeValues => {
  switch (content?.section) {
    case undefined:
      return NOTHING;
    case 'question': {
      const { motives, otherMotive = '', vacancies, functions } = content;
      return {
        ...NOTHING,
        motives,
        otherMotive,
        vacancies: vacancies === undefined ? '' : String(vacancies),
        functions: functions.join('\n'),
      };
    }
    case 'preconditions':
      return {
        ...NOTHING,
        preconditions: content.preconditions,
        otherPrecondition: content.otherPrecondition ?? '',
      };
    case 'context': {
      const { paradigm = '', hrCapacity = '', barriers, otherBarrier = '' } = content;
      return { ...NOTHING, paradigm, hrCapacity, barriers, otherBarrier };
    }
    case 'instruments':
      return {
        ...NOTHING,
        instruments: Object.fromEntries(content.instruments.map(({ instrument, use }) => [instrument, use])),
      };
  }
};

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text);
/** What belongs to "other" goes when "other" is not ticked. */
const otherIn = (codes: readonly string[], text: string): string | undefined =>
  codes.includes('other') ? filled(text) : undefined;

/** The request that the values of a section make, before its schema checked it. */
export const contentOf = (section: IntakeSection, values: IntakeValues) => {
  switch (section) {
    case 'question':
      return {
        section,
        motives: values.motives,
        otherMotive: otherIn(values.motives, values.otherMotive),
        vacancies: filled(values.vacancies) === undefined ? undefined : Number(values.vacancies),
        functions: values.functions.split('\n').filter((line) => line.trim() !== ''),
      };
    case 'preconditions':
      return {
        section,
        preconditions: values.preconditions,
        otherPrecondition: otherIn(values.preconditions, values.otherPrecondition),
      };
    case 'context':
      return {
        section,
        paradigm: filled(values.paradigm),
        hrCapacity: filled(values.hrCapacity),
        barriers: values.barriers,
        otherBarrier: otherIn(values.barriers, values.otherBarrier),
      };
    case 'instruments':
      return {
        section,
        instruments: Object.entries(values.instruments).map(([instrument, use]) => ({ instrument, use })),
      };
  }
};
