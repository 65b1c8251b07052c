import type { DerivedFigure } from '../../finance/settlement/derived.ts';
import type { TargetMeasure, UndividedReason } from '../../finance/settlement/outcome.ts';
import type { SettlementState } from '../../finance/settlement/schema.ts';
import type { CutRule } from '../../partnership/agreement/schema.ts';
import type { CountingVariant, ProgrammeRules } from '../../programme/schema.ts';

type Figures = Readonly<Record<DerivedFigure, { readonly name: string; readonly rule: string }>>;

export const nl = {
  kind: 'Eindafrekening',
  title: (partnership: string, periods: string) => `Eindafrekening van ${periods}: ${partnership}`,
  periods: (numbers: readonly number[]) =>
    numbers.length === 1 ? `periode ${numbers.join('')}` : `periodes ${numbers.join(' en ')}`,
  inPeriod: (period: number) => `periode ${period}`,
  wholeProgramme: (periods: string) =>
    `Volgens de programmaregels wordt één keer afgerekend, over ${periods} samen. Doelen, bedragen en ondernemingen worden opgeteld; de regels en de verdeling van een korting zijn die van de laatste periode.`,
  states: {
    prepared: 'Voorbereid, wacht op beslissing',
    returned: 'Teruggestuurd',
    settled: 'Afgerekend',
    reopened: 'Heropend',
  } satisfies Record<SettlementState, string>,
  measures: {
    companies: 'ondernemingen',
    inSupportSme: 'kmo’s in begeleiding',
    adapted: 'ondernemingen met een structurele aanpassing',
    adaptedWithEvidence: 'ondernemingen met een bewezen structurele aanpassing',
  } satisfies Record<TargetMeasure, string>,
  funds: { esf: 'ESF+', focusOnTalent: 'Focus op Talent', own: 'Eigen bijdrage' },
  bases: {
    acceptedPublicPart: 'het publieke deel van de aanvaarde kosten',
    grantedSubsidy: 'de toegekende subsidie',
    acceptedTotalCost: 'de totale aanvaarde kosten',
  } satisfies Record<ProgrammeRules['settlementBase'], string>,
  variants: {
    supported: 'ondersteund: met een afgesproken plan',
    completed: 'afgerond met een bewezen structurele aanpassing',
    verified: 'afgerond en nagekeken door Europa WSE',
  } satisfies Record<CountingVariant, string>,
  cutRules: {
    ownShortfall: 'naar ieders eigen tekort',
    byBudget: 'naar ieders budget',
    promotor: 'volledig voor de promotor',
    fixedPercentages: 'volgens vaste percentages',
  } satisfies Record<CutRule['kind'], string>,
  undivided: {
    noAgreement: 'Er is geen partnerschapsovereenkomst van kracht. De korting wordt niet over de partners verdeeld.',
    noCutRule: 'De overeenkomst zegt niet hoe een korting verdeeld wordt. De korting blijft onverdeeld.',
    noShortfalls:
      'De overeenkomst verdeelt de korting naar ieders eigen tekort, maar geen enkele partner heeft er een. De korting blijft onverdeeld.',
    noBudgets:
      'De overeenkomst verdeelt de korting naar budget, maar noemt geen budgetten. De korting blijft onverdeeld.',
    nobodyNamed: 'De overeenkomst noemt niemand die de korting draagt. De korting blijft onverdeeld.',
  } satisfies Record<UndividedReason, string>,
  figures: {
    toPay: {
      name: 'Nog te betalen aan de promotor',
      rule: 'Wat nog openstaat, min de korting die daarop verrekend wordt.',
    },
    recovery: {
      name: 'Terug te vorderen van de promotor',
      rule: 'De korting die niet meer op het saldo verrekend kan worden, plus wat te veel betaald werd.',
    },
    unpaid: { name: 'Nog niet betaald', rule: 'Het publieke deel min wat al betaald werd, nooit onder nul.' },
    setOff: { name: 'Verrekend met het saldo', rule: 'De korting, tot hoogstens wat nog openstaat.' },
    publicPart: {
      name: 'Publiek deel',
      rule: 'ESF+ en Focus op Talent samen op de aanvaarde kosten, nooit meer dan toegekend werd (P:197-199).',
    },
    esfAccepted: { name: 'Aandeel ESF+', rule: 'Het aandeel van ESF+ in de aanvaarde kosten (P:198).' },
    focusOnTalentAccepted: { name: 'Aandeel Focus op Talent', rule: 'Het aandeel van Focus op Talent (P:198).' },
    grantedSubsidy: {
      name: 'Toegekende subsidie',
      rule: 'Wat Europa WSE goedkeurde voor alles waarover afgerekend wordt.',
    },
    paid: { name: 'Al betaald', rule: 'Voorschotten, schijven en saldo, min wat teruggevorderd werd.' },
    cut: { name: 'Korting', rule: 'De berekende korting, nooit meer dan het publieke deel waarvan ze afgaat.' },
    computedCut: { name: 'Berekende korting', rule: 'De kortingen op alle doelen samen (P:133-134).' },
    targetCut: {
      name: 'Korting op het doel',
      rule: 'Grondslag × resultaatspercentage × tekort, gedeeld door het doel (P:128-134).',
    },
    targetBase: { name: 'Grondslag van het doel', rule: 'De grondslag, verdeeld naar het gewicht van elk doel.' },
    base: { name: 'Grondslag', rule: 'Waarvan de korting berekend wordt, volgens de programmaregels.' },
    accepted: { name: 'Aanvaarde kosten', rule: 'Alles wat Europa WSE certificeerde waarover afgerekend wordt.' },
    memberAccepted: { name: 'Aanvaard', rule: 'De gecertificeerde bedragen van deze partner.' },
    realised: {
      name: 'Gerealiseerd',
      rule: 'Ondernemingen die volgens de telregel meetellen, in een periode één keer.',
    },
    goal: { name: 'Doel', rule: 'Het goedgekeurde doel voor alles waarover afgerekend wordt (P:130-131).' },
    shortfall: { name: 'Tekort', rule: 'Het doel min wat gerealiseerd werd, nooit onder nul: meer geeft geen bonus.' },
  } satisfies Figures,
  labels: {
    result: 'Resultaat',
    figure: 'Cijfer',
    amount: 'Bedrag',
    fund: 'Fonds',
    partner: 'Partner',
    accepted: 'Aanvaard',
    realised: 'Gerealiseerd',
    goal: 'Doel',
    cut: 'Korting',
    due: 'Publiek na korting',
    ownAfter: 'Zelf te dragen',
    ownShare: 'Eigen aandeel',
    company: 'Onderneming',
    enterpriseNumber: 'Ondernemingsnummer',
    countsSince: 'Telt sinds',
    report: 'Rapport',
    category: 'Kostensoort',
    year: 'Jaar',
    period: 'Periode',
    certifiedOn: 'Gecertificeerd op',
    kind: 'Soort',
    on: 'Datum',
    reference: 'Referentie',
    trajectory: 'Traject',
    whole: 'Samen',
    rule: 'Regel',
    value: 'Waarde',
    none: 'geen',
    nobody: 'zonder partner',
  },
  sections: {
    steps: 'Zo komt het bedrag tot stand',
    funders: 'Per fonds',
    partners: 'Per partner',
    periods: 'Per periode',
    companies: 'Ondernemingen die meetellen',
    struck: 'Geschrapt na een audit',
    certified: 'Gecertificeerde bedragen',
    payments: 'Betalingen',
    rules: 'Programmaregels',
    proof: 'Bewaard als',
  },
  payments: { advance: 'voorschot', instalment: 'schijf', balance: 'saldo', recovery: 'terugvordering' },
  agreement: (number: number, rule: string) => `Overeenkomst nr. ${number}: ${rule}.`,
  ownShareRises: (before: string, after: string) =>
    `Het eigen aandeel van de partners gaat van ${before} naar ${after}.`,
  baseIs: (base: string) => `De korting wordt berekend op ${base}.`,
  countedAs: (variant: string) => `Een onderneming telt mee als ze is: ${variant}.`,
  asOf: (day: string) => `Stand op ${day}.`,
  rulesVersion: (version: string) => `Programmaregels ${version}.`,
  preparedAt: (day: string, time: string) => `Voorbereid op ${day} om ${time}.`,
  settledAt: (day: string, time: string) => `Afgerekend op ${day} om ${time}.`,
  bySubcontractors: (count: string) =>
    `Ondernemingen begeleid door onderaannemers, van wie de kosten bij een partner zitten: ${count}.`,
  withoutMember: (count: string) => `Ondernemingen die meetellen zonder dat een partner de leiding had: ${count}.`,
  provisional: 'Voorlopige berekening: niemand heeft erover beslist.',
  hash: (hash: string) => `SHA-256 over invoer en uitkomst: ${hash}`,
  emblem: 'Embleem van de Europese Unie',
  made: (day: string, time: string) => `Gegevens opgevraagd op ${day} om ${time}`,
  page: (number: number, count: number) => `Bladzijde ${number} van ${count}`,
};
export type SettlementTexts = typeof nl;
