import type { SimulationOutcome } from '../../../../shared/programme/simulation-schema.ts';

const count = (rules: number): string => (rules === 1 ? '1 regel' : `${rules} regels`);
const among = (some: number, all: number): string => `bij ${some} van ${all} partnerschappen`;

/** Drafts of the programme rules: written by one person, published by another. */
export const rulesDraft = {
  page: 'Ontwerpen van programmaregels',
  cardTitle: {
    none: 'Geen ontwerp in behandeling',
    open: (drafts: number) => (drafts === 1 ? '1 ontwerp in behandeling' : `${drafts} ontwerpen in behandeling`),
  },
  caption: 'Ontwerpen',
  explain:
    'Een nieuwe versie begint als ontwerp. Wie ze voorstelt, publiceert ze niet: dat doet een tweede persoon. Wat afgerekend of gerapporteerd is, houdt de regels van toen.',
  begin: 'Nieuw ontwerp',
  columns: {
    title: 'Onderwerp',
    state: 'Stand',
    validFrom: 'Geldig vanaf',
    changes: 'Wijzigt',
    by: 'Laatst gewijzigd',
  },
  states: {
    draft: 'ontwerp',
    proposed: 'voorgesteld',
    publishing: 'publicatie bezig',
    published: 'gepubliceerd',
    withdrawn: 'ingetrokken',
  },
  changes: count,
  titles: {
    draft: (title: string, rules: number) =>
      rules === 0 ? `${title}: er verandert nog niets` : `${title}: ontwerp dat ${count(rules)} wijzigt`,
    proposed: (title: string) => `${title}: wacht op een tweede persoon`,
    publishing: (title: string) => `${title}: de publicatie is niet afgerond`,
    published: (title: string, version: string) => `${title}: gepubliceerd als ${version}`,
    withdrawn: (title: string) => `${title}: ingetrokken`,
  },
  fields: {
    title: 'Onderwerp',
    from: 'Begint als',
    validFrom: 'Geldig vanaf',
    periods: 'Voor',
    why: (rule: string) => `Waarom: ${rule}`,
    reason: 'Reden',
  },
  hints: {
    title: 'Waarover de wijziging gaat. Wie de regels leest, ziet dit bij de versie.',
    from: 'Een vroegere versie terug invoeren kan ook.',
    validFrom: 'Ten vroegste vandaag.',
    why: 'Staat bij de gepubliceerde versie.',
  },
  periodChoices: { '1': 'alleen periode 1', '2': 'alleen periode 2', '1,2': 'beide periodes' },
  periodsOf: (periods: readonly number[]) =>
    periods.length === 2 ? 'periode 1 en 2' : `periode ${periods.join(' en ')}`,
  now: (value: string) => `Nu: ${value}`,
  changed: 'gewijzigd',
  parts: { esf: 'ESF+', focusOnTalent: 'Focus op Talent', own: 'eigen bijdrage' },
  percent: 'in %',
  monthsApart: 'Maanden, met een komma ertussen.',
  write: 'Wijzigen',
  save: 'Ontwerp bewaren',
  startedFrom: (version: string) => `begonnen van ${version}`,
  steps: { propose: 'Voorstellen', takeBack: 'Terugnemen', publish: 'Publiceren', withdraw: 'Intrekken' },
  finish: 'Publicatie afronden',
  stepBody: {
    propose:
      'Het voorstel gaat naar wie mag publiceren. Zolang het voorgesteld is, wijzigt er niets aan; terugnemen kan.',
    publish: 'De regels gelden voor iedereen vanaf hun eerste dag. Een gepubliceerde versie verandert niet meer.',
    takeBack: 'Het voorstel wordt weer een ontwerp, met uw reden erbij.',
    withdraw: 'Er komt niets meer van. Het blijft leesbaar, met uw reden.',
  },
  ownProposal: 'U stelde dit voor of wijzigde het als laatste: een andere programmamanager publiceert het.',
  takenBack: (day: string) => `Teruggenomen op ${day}`,
  withdrawnOn: (day: string) => `Ingetrokken op ${day}`,
  unfinished:
    'De beslissing is genomen, maar de versie staat misschien nog niet voor iedereen klaar. Publiceer nog eens: er komt nooit een tweede van.',
  proposedBy: (name: string, day: string) => `Voorgesteld door ${name} op ${day}`,
  publishedBy: (name: string, day: string) => `Gepubliceerd door ${name} op ${day}`,
  somebody: 'iemand die er niet meer werkt',
  difference: {
    title: (rules: number, version: string) =>
      rules === 0 ? `Niets verandert tegenover ${version}` : `${count(rules)} anders dan in ${version}`,
    rule: 'Regel',
    before: 'Nu',
    after: 'Wordt',
    why: 'Waarom',
    noReason: 'nog te zeggen',
    same: 'Wijzig een regel om te zien wat dat zou doen.',
  },
  simulation: {
    asIf: (day: string, version: string) =>
      `Alsof deze regels al golden: de cijfers van ${day}, naast die volgens ${version}.`,
    findings: {
      nothing: 'Geen enkel cijfer van vandaag zou veranderen',
      cutRises: (before: string, after: string, some: number, all: number) =>
        `De korting van vandaag zou stijgen van ${before} naar ${after}, ${among(some, all)}`,
      cutFalls: (before: string, after: string, some: number, all: number) =>
        `De korting van vandaag zou dalen van ${before} naar ${after}, ${among(some, all)}`,
      cutStays: (some: number, all: number) => `Cijfers zouden veranderen ${among(some, all)}, de korting samen niet`,
    },
    caption: 'Cijfers per partnerschap, nu en volgens dit ontwerp',
    partnership: 'Partnerschap',
    realised: 'Telt mee',
    withPublic: 'Met openbare besturen',
    withoutPublic: 'Zonder openbare besturen',
    expected: 'Tegenover verwacht',
    warning: 'Vroegtijdige opvolging',
    forecast: 'Verwacht op het einde',
    sme: 'Kmo’s',
    cutToday: 'Korting vandaag',
    cutForecast: 'Verwachte korting',
    base: (percent: string, base: string) => `${percent} van ${base}`,
    split: (esf: string, focusOnTalent: string) => `ESF+ ${esf}, Focus op Talent ${focusOnTalent}`,
    provisional: 'voorlopig: de toegekende subsidie staat voor de aanvaarde kosten',
    outcomesTitle: 'Wat de simulatie van elke gewijzigde regel zegt',
    outcomes: {
      figures: 'zit in de cijfers hierboven',
      budget: 'zit in de verdeling van het budget hieronder',
      recount: 'niet gesimuleerd: alle trajecten moeten ervoor herteld worden, en die heeft alleen het partnerschap',
      noEffect: 'verandert niets in deze periode',
      settlement: 'niet gesimuleerd: werkt pas bij de eindafrekening',
      unused: 'niet gesimuleerd: het systeem rekent hier nog nergens mee',
      noFigure: 'verandert geen cijfer van een partnerschap: het gaat over termijnen, berichten of monitoring',
    } satisfies Record<SimulationOutcome, string>,
    budgetTitle: 'Jaarlijks budget van alle partnerschappen samen',
    budget: { esf: 'ESF+', focusOnTalent: 'Focus op Talent', own: 'Eigen bijdrage', total: 'Samen' },
    fromTo: (before: string, after: string) => `${before} → ${after}`,
  },
  whatChanged: 'Wat deze versie veranderde',
  whatChangedAgainst: (rules: number, version: string) => `${count(rules)} anders dan in ${version}`,
};
