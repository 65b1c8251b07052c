import { codesOf, type Label } from './label.ts';

/** For whom the measure is asked: an employer, or a person. */
export type InstrumentAudience = 'company' | 'person';

/** `unverified`: closed, or open under conditions nobody has checked for this list; shown as such, never as available. */
export type InstrumentStatus = 'active' | 'closed' | 'unverified';

export type Instrument = Label & {
  readonly audience: InstrumentAudience;
  readonly status: InstrumentStatus;
  readonly closedOn?: string;
  readonly replacedBy?: string;
  readonly remark?: Label;
};

const forCompany = { audience: 'company', status: 'active' } as const;
const forPerson = { audience: 'person', status: 'active' } as const;
const unverified = { status: 'unverified' } as const;

const SEED = {
  ibo: {
    nl: 'IBO (individuele beroepsopleiding)',
    en: 'IBO (individual vocational training in the company)',
    ...forCompany,
    remark: { nl: 'de werkgever betaalt de premie sinds 2026', en: 'the employer pays the premium since 2026' },
  },
  'ibo-with-language-support': { nl: 'IBO met taalondersteuning', en: 'IBO with language support', ...forCompany },
  'dutch-on-the-work-floor': { nl: 'Nederlands op de werkvloer', en: 'Dutch on the work floor', ...forCompany },
  'language-coaching': { nl: 'taalcoaching', en: 'language coaching', ...forCompany },
  'job-coaching': { nl: 'jobcoaching', en: 'job coaching', ...forCompany },
  'individual-adapted-work': {
    nl: 'individueel maatwerk',
    en: 'individual adapted work (individueel maatwerk)',
    ...forCompany,
    remark: { nl: 'loon- en begeleidingspremie', en: 'wage and guidance premium' },
  },
  'collective-adapted-work': {
    nl: 'collectief maatwerk',
    en: 'collective adapted work (collectief maatwerk)',
    ...forCompany,
  },
  'target-group-reduction': {
    nl: 'doelgroepvermindering',
    en: 'reduction of contributions for target groups (doelgroepvermindering)',
    ...forCompany,
  },
  'sme-portfolio': {
    nl: 'kmo-portefeuille',
    en: 'SME portfolio (kmo-portefeuille)',
    ...forCompany,
    remark: {
      nl: 'opleiding; advies sinds 1 februari 2026 enkel over cyberveiligheid',
      en: 'training; advice only on cybersecurity since 1 February 2026',
    },
  },
  'flemish-training-leave': { nl: 'Vlaams opleidingsverlof', en: 'Flemish training leave', ...forPerson },
  'dual-learning': { nl: 'duaal leren', en: 'dual learning', ...forCompany },
  'qualifying-workplace-learning-premium': {
    nl: 'premie kwalificerend werkplekleren',
    en: 'premium for qualifying workplace learning',
    ...forCompany,
  },
  'career-exploring-traineeship': {
    nl: 'beroepsverkennende stage',
    en: 'career-exploring traineeship',
    ...forPerson,
  },
  'activation-traineeship': { nl: 'activeringsstage', en: 'activation traineeship', ...forPerson },
  'work-experience-traineeship': { nl: 'werkervaringsstage', en: 'work experience traineeship', ...forPerson },
  'training-traineeship': { nl: 'opleidingsstage', en: 'training traineeship', ...forPerson },
  'sector-fund': { nl: 'sectorfonds', en: 'sector fund', ...forCompany },
  'work-and-care-trajectory': { nl: 'werk- en zorgtraject', en: 'work and care trajectory', ...forPerson },
  'riziv-trajectory': { nl: 'RIZIV-traject', en: 'RIZIV trajectory (sickness insurance)', ...forPerson },
  ips: { nl: 'IPS (individuele plaatsing en steun)', en: 'IPS (individual placement and support)', ...forPerson },
  'neighbourhood-work': { nl: 'wijk-werken', en: 'neighbourhood work (wijk-werken)', ...forPerson },
  'recognised-competences': {
    nl: 'EVC (erkenning van verworven competenties)',
    en: 'EVC (recognition of acquired competences)',
    ...forPerson,
  },
  'career-voucher': {
    nl: 'loopbaancheque',
    en: 'career voucher',
    ...forPerson,
    remark: { nl: 'beperkt', en: 'restricted' },
  },
  naric: { nl: 'NARIC (diploma-erkenning)', en: 'NARIC (recognition of diplomas)', ...forPerson },
  'local-welfare-service': { nl: 'lokale welzijnsdienst', en: 'local welfare service', ...forPerson },
  vop: {
    nl: 'VOP (Vlaamse ondersteuningspremie)',
    en: 'VOP (Flemish support premium)',
    audience: 'company',
    status: 'closed',
    closedOn: '2023-07-01',
    replacedBy: 'individual-adapted-work',
    remark: { nl: 'gesloten voor nieuwe aanvragen', en: 'closed to new applications' },
  },
  'start-and-traineeship-bonus': {
    nl: 'start- en stagebonus',
    en: 'start and traineeship bonus',
    audience: 'company',
    status: 'closed',
    closedOn: '2023-07-01',
    replacedBy: 'qualifying-workplace-learning-premium',
  },
  'hiring-incentive': { nl: 'aanwervingsincentive', en: 'hiring incentive', ...forCompany, ...unverified },
  'workability-voucher': { nl: 'werkbaarheidscheque', en: 'workable work voucher', ...forCompany, ...unverified },
  'temporary-work-experience': {
    nl: 'tijdelijke werkervaring',
    en: 'temporary work experience',
    ...forPerson,
    ...unverified,
  },
  'training-vouchers': { nl: 'opleidingscheques', en: 'training vouchers', ...forPerson, ...unverified },
  'sector-covenant': { nl: 'sectorconvenant', en: 'sector covenant', ...forCompany, ...unverified },
  other: { nl: 'ander instrument', en: 'other instrument', audience: 'company', status: 'unverified' },
} as const satisfies Record<string, Instrument>;

export type InstrumentCode = keyof typeof SEED;

/**
 * Public measures to refer to: the list the agency starts from and then keeps itself, with validity and "checked on"
 * dates, which are not here because nobody has checked. Audience is our reading of each measure.
 */
export const INSTRUMENTS: Readonly<Record<InstrumentCode, Instrument>> = SEED;
export const INSTRUMENT_CODES = codesOf(INSTRUMENTS);
