import type { Language } from '../../kernel/languages.ts';

const nl = {
  title: 'Aanwezigheidslijst',
  day: 'Datum',
  company: 'Onderneming',
  partnership: 'Partnerschap',
  activity: 'Activiteit',
  purpose:
    'Met uw handtekening bevestigt u dat u aanwezig was. Deze lijst is bewijs van deze activiteit en wordt voor niets anders gebruikt.',
  columns: { name: 'Naam', organisation: 'Organisatie', role: 'Functie', signature: 'Handtekening' },
  emblem: 'Embleem van de Europese Unie',
  made: (day: string, time: string) => `Gemaakt op ${day} om ${time}`,
  page: (page: number, pages: number) => `${page} / ${pages}`,
};
type AttendanceTexts = typeof nl;

const en: AttendanceTexts = {
  title: 'Attendance list',
  day: 'Date',
  company: 'Company',
  partnership: 'Partnership',
  activity: 'Activity',
  purpose:
    'By signing you confirm that you were present. This list is proof of this activity and is used for nothing else.',
  columns: { name: 'Name', organisation: 'Organisation', role: 'Function', signature: 'Signature' },
  emblem: 'Emblem of the European Union',
  made: (day, time) => `Made on ${day} at ${time}`,
  page: (page, pages) => `${page} / ${pages}`,
};

/** The words on the printed list that people sign. */
export const attendanceTexts: Readonly<Record<Language, AttendanceTexts>> = { nl, en };
