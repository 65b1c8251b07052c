import type { IntakeContent, IntakeRecord, IntakeSection } from './schema.ts';

/** In the order in which one talks about them; what follows the first two is optional. */
export const MAIN_SECTIONS = ['question', 'preconditions'] as const satisfies readonly IntakeSection[];
export const OPTIONAL_SECTIONS = ['context', 'instruments'] as const satisfies readonly IntakeSection[];

/** Whether anything was answered. An empty section that was saved is still open. */
export const isFilled = (content: IntakeContent): boolean =>
  Object.entries(content).some(
    ([field, value]) => field !== 'section' && value !== undefined && (!Array.isArray(value) || value.length > 0),
  );

export const recordOf = (
  records: readonly IntakeRecord[],
  companyId: string,
  section: IntakeSection,
): IntakeRecord | undefined =>
  records.find((record) => record.companyId === companyId && record.content.section === section);

/** The sections of a company in which nothing was answered. */
export const openSections = (records: readonly IntakeRecord[], companyId: string): IntakeSection[] =>
  [...MAIN_SECTIONS, ...OPTIONAL_SECTIONS].filter((section) => {
    const record = recordOf(records, companyId, section);
    return record === undefined || !isFilled(record.content);
  });
