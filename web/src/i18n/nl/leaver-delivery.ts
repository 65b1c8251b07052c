/** Deliveries of leavers: what each rests on, how far it is, what came of it. */
export const leaverDelivery = {
  page: 'Leveringen van uitstromers',
  bring: 'Levering inladen',
  explain:
    'Een levering is het volledige beeld tot en met haar peildatum en vervangt de vorige. Laad alleen gepseudonimiseerde rijen: een rij met een rijksregisternummer of BIS-nummer wordt geweigerd en nergens bewaard. Het bestand zelf wordt gewist zodra het gelezen is.',
  earlier: 'Leveringen',
  none: 'Nog geen levering',
  noneBody: 'Zodra iemand een levering inlaadt, volgt u hier hoe ver ze staat.',
  requestedAt: 'Aangekondigd op',
  columns: 'Kolommen van het bestand',
  columnsExplain:
    'Csv met puntkomma of komma, in UTF-8 of Windows-1252. Alle kolommen, geen andere, in eender welke volgorde.',
  column: 'Kolom',
  form: 'Wat er staat',
  filled: 'Ingevuld',
  forms: {
    pseudonym: 'P en 24 hoofdletters, zonder cijfers',
    partnershipCode: 'LP en 3 cijfers',
    day: 'JJJJ-MM-DD of DD/MM/JJJJ',
    enterpriseNumber: 'ondernemingsnummer',
  },
  fields: {
    referenceDate: 'Peildatum',
    legalGround: 'Rechtsgrond',
    instrumentKind: 'Instrument',
    instrumentNumber: 'Nummer van het instrument',
    decidedOn: 'Datum van het instrument',
    validUntil: 'Geldig tot en met',
    impactAssessment: 'Referentie van de effectbeoordeling (GEB)',
    otherPseudonyms: 'Andere sleutel dan de vorige levering: waarom?',
    file: 'Bestand',
  },
  otherPseudonymsHint:
    'Alleen invullen als de pseudoniemen met opzet met een andere sleutel gemaakt zijn. Anders wordt een levering waarin de personen van de vorige niet terugkeren, geweigerd.',
  otherKey: (reason: string) =>
    `De pseudoniemen van deze levering zijn met een andere sleutel gemaakt dan die van de vorige (${reason}). Een persoon is niet te volgen van de ene levering naar de andere; alle kwartalen worden opnieuw gemeten met deze levering alleen.`,
  returning: 'Personen van de vorige levering die terugkeren',
  returningOf: (returned: string, persons: string, share: string) => `${returned} van ${persons} (${share})`,
  retention: {
    title: 'Hoe lang rijen bewaard worden',
    paying: (years: string) =>
      `De rijen van alle leveringen, ook van vervangen, worden bewaard zolang het programma loopt, en daarna tot en met 31 december van het ${years}de jaar na het jaar van de laatste betaling.`,
    waitingFor: (partnerships: string) => `Nog niet definitief afgerekend en uitbetaald: ${partnerships}.`,
    paid: (until: string, lastPaidOn: string, years: string) =>
      `De rijen van alle leveringen worden bewaard tot en met ${until}: ${years} jaar na het jaar van de laatste betaling (${lastPaidOn}). Daarna worden ze verwijderd; wat gepubliceerd is, blijft.`,
  },
  rowsRemoved: (at: string, years: string, lastPaidOn: string) =>
    `Van deze levering worden sinds ${at} geen rijen meer bewaard: de termijn van ${years} jaar na het jaar van de laatste betaling (${lastPaidOn}) is voorbij. Opnieuw meten kan niet meer.`,
  instruments: { deliberation: 'beraadslaging', protocol: 'protocol' },
  uploading: 'Het bestand wordt opgeladen…',
  states: { open: 'bezig', delivered: 'ingelezen', refused: 'geweigerd' },
  waiting: 'wacht op bestand',
  current: 'telt nu',
  rows: 'Rijen',
  accepted: 'Aanvaard',
  refused: 'Geweigerd',
  progress: (handled: string, total: string) => `${handled} van ongeveer ${total} rijen gelezen`,
  progressLabel: 'Voortgang van het lezen',
  failures: {
    deliveryUnknownColumn: 'Kolom {position} hoort niet in een levering. Het bestand is niet gelezen',
    deliveryColumnTwice: 'De kolom {column} staat er twee keer',
    deliveryColumnsMissing: 'Deze kolommen ontbreken: {columns}',
    deliveryUnreadableCsv: 'Het bestand is niet leesbaar vanaf rij {row}',
    deliveryTooManyRows: 'Er staan meer dan {maximum} rijen in',
    deliveryNoRows: 'Geen enkele rij is aanvaard. Het verslag zegt waarom',
    deliveryOfBefore: 'Dit bestand is al ingeladen, in de levering met peildatum {day}',
    deliveryOtherPseudonyms:
      'De pseudoniemen van de vorige levering keren niet terug: {share} van haar personen. Vraag een levering met dezelfde sleutel, of laad ze opnieuw in en zeg waarom de sleutel anders is',
    deliveryUploadGone: 'Het bestand is er niet meer. Laad het opnieuw',
  },
};
