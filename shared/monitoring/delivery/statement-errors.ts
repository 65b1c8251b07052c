import type { IsoDate } from '../../kernel/dates.ts';
import type { FieldError } from '../../kernel/errors.ts';
import { formatDate } from '../../kernel/format.ts';
import type { DeliveryStatement } from './schema.ts';

const when = (wrong: boolean, error: FieldError): FieldError[] => (wrong ? [error] : []);

/** What is wrong with a statement on the day that it is made, field by field. `current` is the reference date of the delivery that counts now. */
export const statementErrors = (
  { referenceDate, instrument: { decidedOn, validUntil } }: DeliveryStatement,
  { today, current }: { readonly today: IsoDate; readonly current: IsoDate | undefined },
): FieldError[] => [
  ...when(referenceDate > today, { pointer: '/referenceDate', message: 'inFuture' }),
  ...when(current !== undefined && referenceDate < current, {
    pointer: '/referenceDate',
    message: 'deliveryBeforeCurrent',
    parameters: { day: formatDate(current ?? referenceDate) },
  }),
  ...when(decidedOn > today, { pointer: '/instrument/decidedOn', message: 'inFuture' }),
  ...when(validUntil !== undefined && validUntil < today, {
    pointer: '/instrument/validUntil',
    message: 'instrumentExpired',
  }),
];
