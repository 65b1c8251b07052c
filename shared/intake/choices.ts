import type { Choice } from '../catalogue/choosing.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { IntakeContent } from './schema.ts';

/** The codes of the agency's lists in a section; the others are of the product itself. */
export const codesIn = (content: IntakeContent | undefined): string[] => {
  if (content?.section === 'preconditions') return content.preconditions;
  return content?.section === 'instruments' ? content.instruments.map(({ instrument }) => instrument) : [];
};

/** The codes that a section enters. What it had before may stay, whatever the list says of it now. */
export const choicesOfIntake = (
  content: IntakeContent,
  { today, before }: { readonly today: IsoDate; readonly before: IntakeContent | undefined },
): Choice[] => {
  if (content.section !== 'preconditions' && content.section !== 'instruments') return [];
  const { section } = content;
  return codesIn(content).map((code) => ({
    catalogue: section,
    code,
    pointer: `/content/${section}`,
    days: [today],
    kept: codesIn(before),
  }));
};
