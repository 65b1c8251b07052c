/** The log of mails. */
export const notification = {
  page: 'Verzonden berichten',
  title: (sent: string, all: string, about: string) => `${sent} van ${all} mails ${about} verstuurd`,
  titleNone: (about: string) => `Geen mails ${about}`,
  aboutQuarter: (quarter: string) => `over ${quarter}`,
  ofDay: (day: string) => `van ${day}`,
  explain:
    'Elke mail die het systeem verstuurt staat hier, met wat ervan geworden is. Van een mail waarvan na een storing niet zeker is of hij vertrok, zoekt het systeem dat eerst uit.',
  filters: 'Welke mails',
  quarter: 'Kwartaal',
  day: 'Dag',
  caption: 'Verzonden mails',
  columns: {
    recipient: 'Voor',
    kind: 'Bericht',
    status: 'Stand',
    language: 'Taal',
    attempts: 'Pogingen',
    updated: 'Laatst gewijzigd',
  },
  kinds: { quarterlySummary: 'kwartaaloverzicht', reminderDigest: 'herinneringen' },
  statuses: {
    claimed: 'wordt verstuurd',
    uncertain: 'wordt uitgezocht',
    sent: 'verstuurd',
    delivered: 'aangekomen',
    bounced: 'niet aangekomen',
    complained: 'als spam gemeld',
    failed: 'niet verstuurd',
  },
  failures: {
    noTrace: 'de mail werd niet aangenomen, ook niet bij een nieuwe poging',
    refused: 'de mail werd geweigerd: kijk het adres na in de personenlijst',
    notDelivered: 'de mail raakte niet afgeleverd: een volle mailbox of een storing bij de ontvanger',
    recipientGone: 'de ontvanger staat niet meer in de personenlijst',
    nothingLeft: 'alles was intussen gedaan',
  },
  nobody: 'Er is niets verstuurd',
  nobodyBody: {
    quarterlySummary: 'Het overzicht van een kwartaal vertrekt op de vijfde dag erna.',
    reminderDigest: 'Herinneringen vertrekken op werkdagen, en alleen naar wie iets nieuws te doen heeft.',
  },
};
