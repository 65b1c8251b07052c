import { CONTRACT_KINDS } from '../../reference/contract-kinds.ts';
import { EXIT_DESTINATIONS } from '../../reference/exit-destinations.ts';
import type { Label } from '../../reference/label.ts';
import { KNOWN_FROM, TARGET_GROUPS } from '../../reference/target-groups.ts';

/** What may stand in a cell: a fixed form, or codes of a closed list. There is no column for free text. */
type ColumnForm =
  | { readonly form: 'pseudonym' | 'partnershipCode' | 'day' | 'enterpriseNumber' }
  | { readonly form: 'code' | 'codes'; readonly list: Readonly<Record<string, Label>> };

export type DeliveryColumn = ColumnForm & {
  /** As it stands in the first row of the file; upper or lower case are alike. */
  readonly header: string;
  /** When the cell holds something. */
  readonly filled: Label;
};

const always = { nl: 'altijd', en: 'always' };
const atWork = { nl: 'bij werk', en: 'at work' };

/** The columns of a delivery, all of them and no other, in any order. This is their one documentation: screen and reader follow it. */
export const DELIVERY_COLUMNS = {
  pseudonym: { header: 'pseudoniem', form: 'pseudonym', filled: always },
  sourceMeasure: { header: 'bronmaatregel', form: 'code', list: KNOWN_FROM, filled: always },
  localPartnership: {
    header: 'lokaal partnerschap',
    form: 'partnershipCode',
    filled: {
      nl: 'bij bronmaatregel local-partnership, en alleen dan',
      en: 'with source measure local-partnership, and only then',
    },
  },
  exitedOn: { header: 'datum uitstroom', form: 'day', filled: always },
  destination: { header: 'bestemming', form: 'code', list: EXIT_DESTINATIONS, filled: always },
  employer: {
    header: 'ondernemingsnummer werkgever',
    form: 'enterpriseNumber',
    filled: {
      nl: 'bij elke bestemming behalve training en no-work; bij self-employed mag het',
      en: 'at every destination but training and no-work; at self-employed it may be',
    },
  },
  userEnterprise: {
    header: 'ondernemingsnummer gebruiker',
    form: 'enterpriseNumber',
    filled: {
      nl: 'bij uitzendwerk, waar gekend: de onderneming waar het werk gebeurt',
      en: 'at temporary agency work, where known: the enterprise where the work is done',
    },
  },
  startedOn: { header: 'begin tewerkstelling', form: 'day', filled: atWork },
  endedOn: {
    header: 'einde tewerkstelling',
    form: 'day',
    filled: { nl: 'bij werk dat op de peildatum voorbij is', en: 'at work that was over at the reference date' },
  },
  contract: { header: 'contract', form: 'code', list: CONTRACT_KINDS, filled: atWork },
  targetGroups: {
    header: 'doelgroepen',
    form: 'codes',
    list: TARGET_GROUPS,
    filled: { nl: 'waar gekend; meerdere codes met | ertussen', en: 'where known; several codes with | between them' },
  },
} as const satisfies Record<string, DeliveryColumn>;
export type DeliveryColumnKey = keyof typeof DELIVERY_COLUMNS;

// Object.keys forgets the names, although every one of them is there.
export const DELIVERY_COLUMN_KEYS = Object.keys(DELIVERY_COLUMNS) as readonly DeliveryColumnKey[];

/** Between several codes in one cell. */
export const CODE_SEPARATOR = '|';
