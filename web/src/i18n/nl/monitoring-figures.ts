/** Figures of the monitoring on screen; words that exports have too are in shared/texts/monitoring-figures. */
export const monitoringFigures = {
  page: 'Monitoring',
  agencyPage: 'Monitoring: cijfers',
  explain:
    'Unieke personen die een lokaal partnerschap verlieten en in een kwartaal bij een ondersteunde onderneming startten. Deze cijfers dienen het kwaliteitswerk; in de eindafrekening tellen ze niet mee.',
  none: 'Nog geen cijfers',
  noneBody:
    'Na elk kwartaal brengt Europa WSE de gegevens van uitstromers in. Zodra die gemeten zijn, staan de cijfers van dat kwartaal hier: hoeveel mensen er startten, hoe dat evolueert en wie er aan het werk blijft.',
  noneHere: 'Van dit kwartaal is voor dit partnerschap niets gepubliceerd.',
  pages: {
    label: 'Kwartalen',
    from: (oldest: string, newest: string) =>
      oldest === newest ? `U ziet ${oldest}.` : `U ziet ${oldest} tot en met ${newest}.`,
    older: 'Oudere kwartalen',
    newest: 'Nieuwste kwartalen',
    noneBefore: (quarter: string) => `Van voor ${quarter} is niets gepubliceerd`,
  },
  choose: 'Kies wat u ziet',
  quarter: 'Kwartaal',
  version: 'Versie',
  unit: 'Tel',
  units: { persons: 'unieke personen', employers: 'unieke ondernemingen' },
  audience: 'Cijfers van',
  allHidden:
    'Van dit kwartaal is alles verborgen. Dat zegt niets over hoeveel personen er startten: verborgen is niet nul. Zodra er meer te tonen is, verschijnt het vanzelf.',
  openMark: (mark: string) => `${mark}: waarom?`,
  why: {
    hidden: {
      title: 'Verborgen',
      body: [
        'Om personen te beschermen tonen we geen kleine aantallen personen, geen aantallen bij weinig ondernemingen en geen groepen waarin niemand of iedereen hetzelfde heeft. Ook een aantal waaruit zo’n cijfer te berekenen is, blijft verborgen.',
        'Waarom precies dit cijfer verborgen is, zeggen we niet: ook dat zou iets verraden. Verborgen is niet nul.',
      ],
    },
    changedNotShown: {
      title: 'Gewijzigd, niet getoond',
      body: [
        'Dit cijfer werd eerder getoond. Het kan intussen anders zijn, maar samen met wat al bekend is zou een nieuw cijfer iets over personen kunnen verraden.',
        'Wat eerder gerapporteerd werd, blijft staan.',
      ],
    },
    absent: {
      title: 'n.b.',
      body: ['Dit cijfer is niet gepubliceerd: het kwartaal is niet gemeten, of deze tabel bestond toen nog niet.'],
    },
  },
  key: {
    persons: 'Unieke personen gestart bij ondersteunde ondernemingen',
    employers: 'Unieke ondernemingen waar zij startten',
    others: 'Unieke personen uit andere maatregelen',
    othersNote: 'Apart geteld, voor de evaluatie.',
    notReported: 'Nog niet gerapporteerd: het kwartaal is niet afgesloten.',
    reported: 'Zoals gerapporteerd.',
    now: 'Nu',
    change: {
      same: 'Opnieuw gemeten: hetzelfde.',
      more: (count: string) => `${count} meer dan gerapporteerd`,
      fewer: (count: string) => `${count} minder dan gerapporteerd`,
      changedNotShown: 'opnieuw gemeten, niet getoond',
      noLongerShown: 'nu niet meer getoond',
      nowShown: 'werd niet getoond in het rapport',
      neverShown: 'ook nu niet getoond',
    },
    basis: 'Wat nu gemeten is, steunt op:',
    bases: {
      newDelivery: 'een latere levering',
      rules: 'andere programmaregels',
      tables: 'andere tabellen',
      registered: 'een verbeterde levering, of wat partnerschappen sindsdien registreerden',
    },
  },
  trend: {
    title: { persons: 'Unieke personen per kwartaal', employers: 'Unieke ondernemingen per kwartaal' },
    more: (count: string, before: string) => `${count} meer dan in ${before}`,
    fewer: (count: string, before: string) => `${count} minder dan in ${before}`,
    same: (before: string) => `Evenveel als in ${before}`,
    by: 'Verloop van',
    nothing: 'In geen van deze kwartalen getoond:',
    gaps: 'Waar een lijn onderbroken is of een stippellijn staat, wordt het cijfer niet getoond. Dat is geen daling.',
    newest: 'Elk kwartaal berust op zijn eigen meting. Die van het jongste:',
    mixed: 'Kwartalen die nog niet gerapporteerd zijn, staan hier zoals nu gemeten.',
  },
  breakdown: {
    title: (by: string) => `Volgens ${by}`,
    by: 'Verdeel volgens',
    share: 'Aandeel',
    several: 'Een persoon kan in meer dan één rij staan: de rijen tellen niet op tot het totaal.',
    synergy:
      'Het doel van de meting: bij wie kwamen de begeleiding van de persoon en de ondersteuning van de onderneming samen? Iedereen staat in één rij.',
    evaluation:
      'Wie uit een andere maatregel komt dan een lokaal partnerschap, is apart geteld: dit dient de evaluatie.',
    notShown: (count: number) => (count === 1 ? '1 waarde wordt niet getoond' : `${count} waarden worden niet getoond`),
    nothing: 'Van deze verdeling is niets gepubliceerd.',
  },
  retention: {
    title: { sameCompany: 'Wie blijft bij dezelfde onderneming', anyWork: 'Wie blijft aan het werk, waar dan ook' },
    kind: 'Aan het werk',
    kinds: { sameCompany: 'bij dezelfde onderneming', anyWork: 'waar dan ook' },
    cohort: 'Gestart in',
    after: (months: number) => `Na ${months} maanden`,
    months: (months: number) => `${months} mnd.`,
    of: (stayed: string, due: string) => `${stayed} van ${due}`,
    looked: 'Nog aan het werk',
    notYetKnown: 'nog niet gekend',
    sideBySide: {
      sameCompany: (quarter: string, months: number) =>
        `Gestart in ${quarter}, na ${months} maanden nog bij dezelfde onderneming`,
      anyWork: (quarter: string, months: number) => `Gestart in ${quarter}, na ${months} maanden nog aan het werk`,
    },
    next: (quarter: string, months: number) => `Eerstvolgend: gestart in ${quarter}, na ${months} maanden:`,
    later: {
      mark: (day: string) => `gekend\u00a0vanaf ${day}`,
      title: 'Nog niet gekend',
      whenKnown: (quarter: string, months: number, day: string) =>
        `Wie er na ${months} maanden nog werkt, is pas op ${day} van iedereen gekend die in ${quarter} startte: dat is de laatste dag van het kwartaal plus ${months} maanden.`,
      toCome: (day: string, reached: string) =>
        `Het cijfer verschijnt vanzelf zodra een levering gemeten is die tot ${day} of later loopt. Wat nu van dit kwartaal gepubliceerd is, steunt op een levering tot ${reached}.`,
      passed: (day: string, reached: string) =>
        `Die dag is voorbij, maar wat van dit kwartaal gepubliceerd is, steunt op een levering tot ${reached}. Een levering die tot ${day} of later loopt, is nog niet gemeten, of er mocht van dit kwartaal niets nieuws uit getoond worden omdat er iets verborgens uit af te leiden was. Een kwartaal wordt twee jaar lang opnieuw gemeten.`,
      why: [
        'Voordien tonen we niets, ook niet over wie zijn dag al voorbij is. Zo’n tussenstand zou bij elke levering met enkele personen veranderen, en uit die verschillen zou af te leiden zijn wie bleef en wie vertrok.',
        'Nog niet gekend is geen daling en geen nul.',
      ],
    },
    explain:
      'Per kwartaal waarin mensen startten: welk deel na zoveel maanden nog werkt. Zolang dat niet van iedereen van dat kwartaal gekend is, staat er geen cijfer: dat is geen daling. Altijd zoals het laatst gemeten is.',
    drawn: (count: number) =>
      `De grafiek toont de laatste ${count} groepen waarvan iets te tonen is; de tabel toont ze allemaal.`,
    nothing: 'Nog van geen enkele groep is te tonen hoeveel er blijven.',
  },
  leavers: {
    title: 'Al wie een lokaal partnerschap verliet',
    label: 'Werk sinds de uitstroom',
    total: (count: string) => `${count} unieke personen stroomden dat kwartaal uit.`,
    explain:
      'Naar het kwartaal van de uitstroom, waar zij ook werken: het geheel waarvan wie bij ondersteunde ondernemingen startte een deel is. Wie in een ander kwartaal startte dan hij uitstroomde, staat hier in dat van de uitstroom.',
  },
  sideBySide: {
    title: {
      persons: 'Partnerschappen naast elkaar: unieke personen',
      employers: 'Partnerschappen naast elkaar: unieke ondernemingen',
    },
    note: 'Alle samen is apart geteld: wie bij ondernemingen van twee partnerschappen startte, telt daar één keer.',
  },
  quality: {
    title: 'Kwaliteit van de gegevens',
    of: (quarter: string) => `Wat getoond wordt van ${quarter}`,
    timeliness: 'Tijdigheid',
    measured: (day: string, days: string) => `gemeten op ${day}, ${days} dagen na het kwartaal`,
    measuredEarly: (day: string) => `gemeten op ${day}, voor het einde van het kwartaal`,
    reach: 'Volledigheid: bereik',
    whole: 'de levering dekt het hele kwartaal',
    missing: (days: string) => `de levering mist de laatste ${days} dagen van het kwartaal`,
    shown: 'Volledigheid: getoonde cellen',
    cells: (shown: string, of: string) => `${shown} van ${of}`,
    notSaid: (by: string) => `Volledigheid: ${by} niet gekend`,
    changed: 'Samenhang met het rapport',
    unchanged: 'alles wordt nog getoond zoals gerapporteerd',
    changedCells: (cells: string, of: string) => `${cells} van ${of} cellen anders getoond dan gerapporteerd`,
    rows: 'De geleverde rijen',
  },
  provenance: (referenceDate: string, measuredOn: string, rules: string, tables: string) =>
    `Peildatum ${referenceDate} · gemeten op ${measuredOn} · programmaregels ${rules} · tabellen ${tables}`,
};
