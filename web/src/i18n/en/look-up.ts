import type { lookUp as dutch } from '../nl/look-up.ts';

/** Finding a company in the KBO, before anything is typed. */
export const lookUp: typeof dutch = {
  search: 'Enterprise number or start of the name',
  searchHint:
    'Type a whole number or at least three characters of the name. You can also fill in everything below yourself.',
  hits: 'Found in the KBO',
  found: (count) => (count === 1 ? 'One enterprise found' : `${count} enterprises found`),
  foundMany: (count) => `The first ${count}. Type more of the name to see fewer.`,
  nothing: 'Nothing found. Check the spelling, or fill in everything below yourself.',
  failed: 'The look-up does not work now. You can fill in everything below yourself.',
  stopped: 'stopped',
  eligibility: (name) => `Is the programme for ${name}?`,
  outcomes: { ok: 'fine', attention: 'check', refused: 'not possible' },
  findings: {
    notInLookUp: () =>
      'Not found in the KBO data that are loaded here. Check the number; you can fill in everything yourself.',
    active: () => 'Active in the KBO.',
    stopped: () =>
      'No longer in the KBO: stopped, or gone into another enterprise. Ask under which number it works now.',
    specialSituation: ({ reference }) => `Special legal situation in the KBO: ${reference}. Ask whether it goes on.`,
    workFloorInFlanders: ({ count }) =>
      count === '1'
        ? 'One establishment lies in the Flemish Region.'
        : `${count} establishments lie in the Flemish Region.`,
    noWorkFloorInFlanders: () =>
      'No establishment in the Flemish Region: without a work floor there it is not eligible, wherever its seat is.',
    workFloorUnknown: () =>
      'Of no establishment in the Flemish Region the address is known. Check whether there is a work floor.',
    privateLegalForm: ({ reference }) => `Legal form: ${reference}.`,
    publicBodyCounts: ({ reference }) => `Public body (${reference}): counts, by the programme rules.`,
    publicBodyDoesNotCount: ({ reference }) =>
      `Public body (${reference}): does not count for the target, by the programme rules.`,
    legalFormUnknown: () => 'The legal form is not known: check yourself whether this is a public body.',
    sme: () => 'An SME, by what was filled in here before.',
    notSme: () => 'Not an SME. The programme focuses on SMEs; support is possible.',
    smeUnknown: () =>
      'Whether this is an SME is not known yet: the KBO does not know the number of employees. Ask the company.',
    notHereYet: () => 'Not registered in this partnership yet.',
    alreadyHere: () => 'Registered in this partnership already: a second time is not possible.',
    archivedHere: () =>
      'Registered in this partnership already, and archived. Bring it back instead of registering it again.',
    atOtherPartnership: ({ reference }) =>
      `Partnership ${reference} works with this company too. Coordinate first: once registered, its page shows the way.`,
  },
  openCompany: 'Open the registered company',
  take: 'Fill in the data of the KBO',
  asOf: {
    kbo: (day) => `from the KBO, as of ${day}`,
    magda: (day) => `from the KBO, through MAGDA on ${day}`,
  },
  instead: (day) => `The KBO itself does not answer now (MAGDA). Below is what the loaded extract of ${day} says.`,
};
