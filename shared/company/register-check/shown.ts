import { municipalitiesOfPostalCode, regionOfPostalCode } from '../../reference/municipalities.ts';
import type { AddressInput, Company } from '../schema.ts';
import { stillDiffers } from './differences.ts';
import type { DifferenceKind } from './kinds.ts';
import type { Difference, RegisterCheck, ShownDifference } from './schema.ts';

const textOf = ({ street = '', houseNumber = '', box = '', postalCode, municipality = '' }: AddressInput): string =>
  [street, houseNumber, box, postalCode, municipality].join('|');

/**
 * What a dismissal or a take-over is for: the same thing said again has the same key, another name or address has another. An address is
 * in it whole, so that nobody takes over one that was not shown.
 */
export const keyOf = (difference: Difference): string => {
  switch (difference.kind) {
    case 'stopped':
    case 'leftFlanders':
      return difference.kind;
    case 'merged':
    case 'situation':
      return `${difference.kind}:${difference.situation}`;
    case 'establishmentGone':
      return `establishmentGone:${difference.number}`;
    case 'establishmentMoved':
      return `establishmentMoved:${difference.number}:${textOf(difference.registered)}`;
    case 'seatMoved':
      return `seatMoved:${textOf(difference.registered)}`;
    case 'name':
    case 'legalForm':
      return `${difference.kind}:${difference.registered}`;
  }
};

/** Where a postal code lies in two municipalities and the KBO names neither, a person must choose. */
const isClear = ({ postalCode, municipality }: AddressInput): boolean =>
  municipality !== undefined || municipalitiesOfPostalCode(postalCode).length <= 1;

/** At least one work floor must lie in the Flemish Region (P:43-46): one that leaves it, or goes, must not be the last. */
const isLastInFlanders = ({ establishments }: Company, number: string): boolean =>
  !establishments.some((other) => other.number !== number && other.address.region === 'flanders');

const canBeTaken = (company: Company, difference: Difference): boolean => {
  switch (difference.kind) {
    case 'stopped':
    case 'merged':
    case 'situation':
    case 'leftFlanders':
      return false;
    case 'seatMoved':
      return isClear(difference.registered);
    case 'establishmentMoved': {
      const staysHere = regionOfPostalCode(difference.registered.postalCode) === 'flanders';
      return isClear(difference.registered) && (staysHere || !isLastInFlanders(company, difference.number));
    }
    case 'establishmentGone':
      return !isLastInFlanders(company, difference.number);
    case 'name':
    case 'legalForm':
      return true;
  }
};

/** What differs now, with what was dismissed, and by whom as far as that is known. */
export const shownDifferences = (
  company: Company,
  check: RegisterCheck | undefined,
  nameOf: (subject: string) => string | undefined = () => undefined,
): ShownDifference[] =>
  (check?.differences ?? [])
    .filter((difference) => stillDiffers(company, difference))
    .map((difference) => {
      const key = keyOf(difference);
      const dismissed = check?.dismissed.find((dismissal) => dismissal.key === key);
      const shown = { key, difference, canBeTaken: canBeTaken(company, difference) };
      if (!dismissed) return shown;
      const { reason, at, by } = dismissed;
      const byName = nameOf(by);
      return { ...shown, dismissed: { reason, at, ...(byName === undefined ? {} : { byName }) } };
    });

/** The kinds of what waits for somebody: it differs still, and nobody dismissed it. */
export const openKinds = (company: Company, check: RegisterCheck | undefined): DifferenceKind[] => [
  ...new Set(
    shownDifferences(company, check)
      .filter(({ dismissed }) => !dismissed)
      .map(({ difference }) => difference.kind),
  ),
];
