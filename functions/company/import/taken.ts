import type { EstablishmentNumber } from '../../../shared/company/enterprise-number.ts';
import type { Candidate } from '../../../shared/company/kbo-extract/candidate.ts';
import { problemAt, type RowProblem } from '../../../shared/company/kbo-extract/problems.ts';
import type { CompanyInput } from '../../../shared/company/schema.ts';
import { formatEstablishmentNumber } from '../../../shared/company/shown-number.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';

/** The establishment whose number belongs to another company, by the field that was refused. */
export const takenEstablishment = (
  { code, fields }: Failure,
  establishments: CompanyInput['establishments'],
): EstablishmentNumber | undefined => {
  if (code !== 'alreadyExists') return undefined;
  const index = /^\/establishments\/(\d+)\/number$/.exec(fields?.[0]?.pointer ?? '')?.[1];
  return index === undefined ? undefined : establishments[Number(index)]?.number;
};

/** The line about an establishment that could not be added, at its row. */
export const establishmentLeftOut = (
  candidate: Candidate,
  number: EstablishmentNumber,
  problem: 'numberTaken' | 'notAddedAgain',
): RowProblem => {
  const known = 'enterprise' in candidate ? candidate.enterprise.establishments : [];
  const row = known.find((establishment) => establishment.number === number)?.row ?? candidate.row;
  return problemAt(
    { table: 'establishment', row, number: formatEstablishmentNumber(number) },
    { problem, parameters: {} },
    'establishmentLeftOut',
  );
};
