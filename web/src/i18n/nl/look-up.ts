import type { FindingCode } from '../../../../shared/company/look-up/finding.ts';

type Explained = { readonly count: string; readonly reference: string };

/** Why an enterprise is or is not what the programme is for. */
const findings = {
  notInLookUp: () =>
    'Niet gevonden in de KBO-gegevens die hier geladen zijn. Kijk het nummer na; u kunt alles zelf invullen.',
  active: () => 'Actief in de KBO.',
  stopped: () =>
    'Staat niet meer in de KBO: gestopt, of overgegaan in een andere onderneming. Vraag na onder welk nummer ze nu werkt.',
  specialSituation: ({ reference }) =>
    `Bijzondere rechtstoestand in de KBO: ${reference}. Vraag na of ze verder werkt.`,
  workFloorInFlanders: ({ count }) =>
    count === '1' ? 'Eén vestiging ligt in het Vlaamse Gewest.' : `${count} vestigingen liggen in het Vlaamse Gewest.`,
  noWorkFloorInFlanders: () =>
    'Geen vestiging in het Vlaamse Gewest: zonder werkvloer daar komt ze niet in aanmerking, waar de zetel ook is.',
  workFloorUnknown: () =>
    'Van geen enkele vestiging in het Vlaamse Gewest is het adres bekend. Kijk na of er een werkvloer ligt.',
  privateLegalForm: ({ reference }) => `Rechtsvorm: ${reference}.`,
  publicBodyCounts: ({ reference }) => `Openbaar bestuur (${reference}): telt mee volgens de programmaregels.`,
  publicBodyDoesNotCount: ({ reference }) =>
    `Openbaar bestuur (${reference}): telt niet mee voor het doel, volgens de programmaregels.`,
  legalFormUnknown: () => 'De rechtsvorm is niet bekend: of het een openbaar bestuur is, kijkt u zelf na.',
  sme: () => 'Kmo, volgens wat hier al is ingevuld.',
  notSme: () => 'Geen kmo. Het programma richt zich vooral op kmo’s; begeleiden kan.',
  smeUnknown: () =>
    'Kmo of niet is nog niet geweten: de KBO kent het aantal werknemers niet. Vraag het aan de onderneming.',
  notHereYet: () => 'Nog niet geregistreerd in dit partnerschap.',
  alreadyHere: () => 'Al geregistreerd in dit partnerschap: een tweede keer kan niet.',
  archivedHere: () =>
    'Al geregistreerd in dit partnerschap, en gearchiveerd. Haal ze terug in plaats van opnieuw te registreren.',
  atOtherPartnership: ({ reference }) =>
    `Partnerschap ${reference} werkt ook met deze onderneming. Stem eerst af: na het registreren vindt u daar de weg toe op haar bladzijde.`,
} satisfies Record<FindingCode, (explained: Explained) => string>;

/** Finding a company in the KBO, before anything is typed. */
export const lookUp = {
  search: 'Ondernemingsnummer of begin van de naam',
  searchHint: 'Typ een volledig nummer of minstens drie tekens van de naam. U kunt hieronder ook alles zelf invullen.',
  hits: 'Gevonden in de KBO',
  found: (count: number) => (count === 1 ? 'Eén onderneming gevonden' : `${count} ondernemingen gevonden`),
  foundMany: (count: number) => `De eerste ${count}. Typ meer van de naam om er minder te zien.`,
  nothing: 'Niets gevonden. Kijk de schrijfwijze na, of vul hieronder alles zelf in.',
  failed: 'Opzoeken lukt nu niet. U kunt hieronder alles zelf invullen.',
  stopped: 'gestopt',
  eligibility: (name: string) => `Komt ${name} in aanmerking?`,
  outcomes: { ok: 'in orde', attention: 'kijk na', refused: 'kan niet' },
  findings,
  openCompany: 'De geregistreerde onderneming openen',
  take: 'Gegevens van de KBO invullen',
  asOf: {
    kbo: (day: string) => `uit de KBO, stand van ${day}`,
    magda: (day: string) => `uit de KBO, via MAGDA op ${day}`,
  },
  instead: (day: string) =>
    `De KBO zelf antwoordt nu niet (MAGDA). Hieronder staat wat het geladen uittreksel van ${day} zegt.`,
};
