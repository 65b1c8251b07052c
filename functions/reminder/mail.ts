import type { IsoDate } from '../../shared/kernel/dates.ts';
import { formatDate } from '../../shared/kernel/format.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { type DigestLine, LINE_KINDS } from '../../shared/reminder/schema.ts';
import { reminderTexts } from '../../shared/texts/reminder/catalogue.ts';
import { letterMail } from '../platform/mail/letter.ts';
import type { MailContent } from '../platform/mail/send.ts';

export type Digest = {
  readonly lines: readonly DigestLine[];
  /** The pages of what is in it. */
  readonly pages: readonly string[];
  readonly day: IsoDate;
};

type Around = { readonly language: Language; readonly webOrigin: string; readonly home: string };

/** The one page where all of it is done; the home page, with the list of what is open, when there are more. */
const linkOf = (pages: readonly string[], { webOrigin, home }: Around): string => {
  const different = new Set(pages);
  const [only] = different;
  return `${webOrigin}${different.size === 1 && only !== undefined ? only : home}`;
};

const countOf = (lines: readonly DigestLine[]): number => lines.reduce((sum, { count }) => sum + count, 0);

/** A digest of reminders: counts and kinds only. It names no person and no company; its one link asks for a sign-in. */
export const digestMail = ({ lines, pages, day }: Digest, around: Around): MailContent => {
  const texts = reminderTexts(around.language);
  // What only waits is left undone too long, and not overdue: it has no due day.
  const late = lines.filter(
    ({ kind, businessDays }) => kind === 'overdue' || (kind === 'escalated' && businessDays !== undefined),
  );
  const title = texts.title(countOf(lines), countOf(late));
  const groups = LINE_KINDS.map((kind) => ({ kind, of: lines.filter((line) => line.kind === kind) })).filter(
    ({ of }) => of.length > 0,
  );
  return letterMail({
    language: around.language,
    above: texts.day(formatDate(day)),
    title,
    sections: groups.map(({ kind, of }) => ({ heading: texts.kinds[kind], as: 'items', lines: of.map(texts.line) })),
    button: { text: texts.openPage, address: linkOf(pages, around) },
    after: [texts.onlyNew],
    smallPrint: [texts.whyThisMail],
    coFunded: texts.coFunded,
  });
};
