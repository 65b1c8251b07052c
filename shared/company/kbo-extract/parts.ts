import { lineOf } from '../../kernel/text.ts';
import { findLegalForm } from '../../reference/legal-forms.ts';
import type { AddressInput, CompanyInput } from '../schema.ts';
import { formatEnterpriseNumber, formatEstablishmentNumber } from '../shown-number.ts';
import type { ExtractEnterprise, ExtractEstablishment } from './candidate.ts';
import { readPlace } from './place.ts';
import { activityOf, type Chosen } from './preference.ts';
import { type Flaw, problemAt, type RowProblem, type Subject } from './problems.ts';

/** A part of a company, and the problems met on the way to it. */
export type Part<Value> = { readonly value?: Value; readonly problems: readonly RowProblem[] };

export const readSeat = ({ seat, number }: ExtractEnterprise): Part<AddressInput> => {
  if (!seat) return { problems: [] };
  const { address, flaws } = readPlace(seat);
  const subject: Subject = { table: 'address', row: seat.row, number: formatEnterpriseNumber(number) };
  const problems = flaws.map((flaw) => problemAt(subject, flaw, address ? 'fieldLeftOut' : 'seatLeftOut'));
  return { ...(address ? { value: address } : {}), problems };
};

/** Made once: an extract has millions of names, and a schema costs more than what it checks. */
const NAMES = { companyLeftOut: lineOf(200), fieldLeftOut: lineOf(160) };

/** The name in a chosen row, if it is a line that fits: without it a company is left out, an establishment only goes without name. */
export const readName = (chosen: Chosen, number: string, consequence: keyof typeof NAMES): Part<string> => {
  const parsed = NAMES[consequence].safeParse(chosen.value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const flaw: Flaw = { problem: 'unreadableText', parameters: { field: 'Naam / Name' } };
  return { problems: [problemAt({ table: 'denomination', row: chosen.row, number }, flaw, consequence)] };
};

export type EstablishmentInput = CompanyInput['establishments'][number];

export const readEstablishment = ({
  number,
  row,
  place,
  name: chosen,
}: ExtractEstablishment): Part<EstablishmentInput> => {
  const shown = formatEstablishmentNumber(number);
  if (!place) {
    const subject: Subject = { table: 'establishment', row, number: shown };
    return { problems: [problemAt(subject, { problem: 'addressMissing', parameters: {} }, 'establishmentLeftOut')] };
  }
  const { address, flaws } = readPlace(place);
  const subject: Subject = { table: 'address', row: place.row, number: shown };
  const problems = flaws.map((flaw) => problemAt(subject, flaw, address ? 'fieldLeftOut' : 'establishmentLeftOut'));
  if (!address) return { problems };
  const name = chosen && readName(chosen, shown, 'fieldLeftOut');
  const value = { number, address, ...(name?.value === undefined ? {} : { name: name.value }) };
  return { value, problems: [...problems, ...(name?.problems ?? [])] };
};

/** The legal form, unless KBO has added it since our list was made: then the company lands without it. */
export const readLegalForm = (subject: Subject, code: string): Part<string> => {
  if (code === '') return { problems: [] };
  if (findLegalForm(code)) return { value: code, problems: [] };
  const flaw: Flaw = { problem: 'legalFormUnknown', parameters: { value: code } };
  return { problems: [problemAt(subject, flaw, 'fieldLeftOut')] };
};

export const readActivity = ({ activity: chosen, number }: ExtractEnterprise): Part<CompanyInput['activity']> => {
  const value = chosen && activityOf(chosen);
  if (!chosen || value) return { value, problems: [] };
  const subject: Subject = { table: 'activity', row: chosen.row, number: formatEnterpriseNumber(number) };
  const flaw: Flaw = { problem: 'activityUnreadable', parameters: { value: chosen.value } };
  return { problems: [problemAt(subject, flaw, 'fieldLeftOut')] };
};
