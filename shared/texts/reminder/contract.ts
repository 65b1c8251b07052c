import type { DigestLine, LineKind } from '../../reminder/schema.ts';

/** Every text of a digest of reminders. What one language lacks fails the type check. */
export type ReminderTexts = {
  /** How many things ask for attention: the subject of the mail. */
  readonly title: (count: number, overdue: number) => string;
  readonly day: (day: string) => string;
  readonly kinds: Readonly<Record<LineKind, string>>;
  readonly line: (line: DigestLine) => string;
  readonly openPage: string;
  readonly onlyNew: string;
  readonly whyThisMail: string;
  readonly coFunded: string;
};
