import { SME_CHOICES } from './choices.ts';
import { optional, required, type Sheet } from './column.ts';
import {
  choice,
  digits,
  enterpriseNumber,
  establishmentNumber,
  line,
  postalCode,
  REFERENCE,
  wholeNumber,
} from './formats.ts';

const NIS = { nl: 'NIS-code van 5 cijfers', en: 'NIS code of 5 digits' };
const LEGAL_FORM = { nl: 'code van de KBO, 3 cijfers', en: 'code of the CBE, 3 digits' };

/** Who was supported, and where. */
export const COMPANY_SHEETS = {
  companies: {
    name: { nl: 'Ondernemingen', en: 'Companies' },
    meaning: { nl: 'Een rij per onderneming.', en: 'One row per company.' },
    isRequired: true,
    columns: {
      reference: required('Referentie', 'Reference', REFERENCE, {
        nl: 'Uw eigen dossiernummer. Elk nummer staat er één keer; hiermee herkent het systeem de onderneming bij een volgende keer.',
        en: 'Your own file number. Each stands there once; by it the system knows the company the next time.',
      }),
      enterpriseNumber: required('Ondernemingsnummer', 'Enterprise number', enterpriseNumber, {
        nl: 'Nummer in de KBO.',
        en: 'Number in the CBE.',
      }),
      name: required('Naam', 'Name', line(200), { nl: 'Naam van de onderneming.', en: 'Name of the company.' }),
      sme: required('Kmo', 'SME', choice(SME_CHOICES), { nl: 'Is het een kmo?', en: 'Is it an SME?' }),
      headcount: optional('Werknemers', 'Employees', wholeNumber(0, 500_000), {
        nl: 'Aantal werknemers, als u het kent.',
        en: 'Number of employees, if you know it.',
      }),
      legalForm: optional('Rechtsvorm', 'Legal form', digits(3, LEGAL_FORM), {
        nl: 'Zegt of het een openbaar bestuur is.',
        en: 'Says whether it is a public body.',
      }),
    },
  },
  establishments: {
    name: { nl: 'Vestigingen', en: 'Establishments' },
    meaning: {
      nl: 'Een rij per vestiging waar u werkt. Elke onderneming heeft er minstens één, minstens één in het Vlaamse Gewest.',
      en: 'One row per establishment where you work. Each company has at least one, at least one in the Flemish Region.',
    },
    isRequired: true,
    columns: {
      company: required('Onderneming', 'Company', REFERENCE, {
        nl: 'Referentie van het blad Ondernemingen.',
        en: 'Reference of the sheet Companies.',
      }),
      number: required('Vestigingsnummer', 'Establishment number', establishmentNumber, {
        nl: 'Nummer in de KBO.',
        en: 'Number in the CBE.',
      }),
      name: optional('Naam', 'Name', line(160), {
        nl: 'Als de vestiging een eigen naam heeft.',
        en: 'If the establishment has a name of its own.',
      }),
      street: optional('Straat', 'Street', line(120), { nl: 'Mag leeg blijven.', en: 'May stay empty.' }),
      houseNumber: optional('Huisnummer', 'House number', line(20), { nl: 'Mag leeg blijven.', en: 'May stay empty.' }),
      postalCode: required('Postcode', 'Postal code', postalCode, {
        nl: 'Hieruit volgt de regio.',
        en: 'The region follows from it.',
      }),
      municipality: optional('Gemeente', 'Municipality', digits(5, NIS), {
        nl: 'Alleen nodig waar een postcode in twee gemeenten ligt.',
        en: 'Only needed where a postal code lies in two municipalities.',
      }),
    },
  },
} as const satisfies Record<string, Sheet>;
