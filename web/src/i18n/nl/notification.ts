/** The log of mails. */
export const notification = {
  page: 'Verzonden berichten',
  title: (sent: string, all: string, quarter: string) => `${sent} van ${all} mails over ${quarter} verstuurd`,
  titleNone: (quarter: string) => `Geen mails over ${quarter}`,
  explain:
    'Elke mail die het systeem verstuurt staat hier, met wat ervan geworden is. Van een mail waarvan na een storing niet zeker is of hij vertrok, zoekt het systeem dat eerst uit.',
  quarter: 'Kwartaal',
  caption: 'Mails over het kwartaal',
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
  nobody: 'Over dit kwartaal is niets verstuurd',
  nobodyBody: 'Het overzicht van een kwartaal vertrekt op de vijfde dag erna.',
};
