import type { Choice } from '../catalogue/choosing.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { IntakeContent, IntakeSection } from './schema.ts';

/** The list of the agency that each section chooses from, which is also the name of the field. */
const LISTS = {
  question: 'motives',
  preconditions: 'preconditions',
  context: 'barriers',
  instruments: 'instruments',
} as const satisfies Record<IntakeSection, Choice['catalogue']>;

/** The codes of the agency's lists in a section; the scales of science beside them are fixed. */
export const codesIn = (content: IntakeContent | undefined): string[] => {
  switch (content?.section) {
    case undefined:
      return [];
    case 'question':
      return content.motives;
    case 'preconditions':
      return content.preconditions;
    case 'context':
      return content.barriers;
    case 'instruments':
      return content.instruments.map(({ instrument }) => instrument);
  }
};

/** The codes that a section enters. What it had before may stay, whatever the list says of it now. */
export const choicesOfIntake = (
  content: IntakeContent,
  { today, before }: { readonly today: IsoDate; readonly before: IntakeContent | undefined },
): Choice[] => {
  const catalogue = LISTS[content.section];
  return codesIn(content).map((code) => ({
    catalogue,
    code,
    pointer: `/content/${catalogue}`,
    days: [today],
    kept: codesIn(before),
  }));
};
