import type { CompanyInput } from '../schema.ts';
import type { SourcedField } from '../sources.ts';
import type { Difference } from './schema.ts';

/** The field that a difference is about, for what says where it comes from; none where a person has to look. */
export const fieldOf = ({ kind }: Difference): SourcedField | undefined => {
  switch (kind) {
    case 'name':
    case 'legalForm':
      return kind;
    case 'seatMoved':
      return 'seat';
    case 'establishmentGone':
    case 'establishmentMoved':
      return 'establishments';
    case 'stopped':
    case 'merged':
    case 'situation':
    case 'leftFlanders':
      return undefined;
  }
};

/** A company as typed, with the one thing in it that the KBO says otherwise. */
export const asRegistered = (typed: CompanyInput, difference: Difference): CompanyInput => {
  switch (difference.kind) {
    case 'name':
      return { ...typed, name: difference.registered };
    case 'legalForm':
      return { ...typed, legalForm: difference.registered };
    case 'seatMoved':
      return { ...typed, seat: difference.registered };
    case 'establishmentGone':
      return { ...typed, establishments: typed.establishments.filter(({ number }) => number !== difference.number) };
    case 'establishmentMoved':
      return {
        ...typed,
        establishments: typed.establishments.map((known) =>
          known.number === difference.number ? { ...known, address: difference.registered } : known,
        ),
      };
    case 'stopped':
    case 'merged':
    case 'situation':
    case 'leftFlanders':
      return typed;
  }
};
