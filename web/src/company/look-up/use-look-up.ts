import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { LookUpEnterprise } from '../../../../shared/company/look-up/schema.ts';
import { digitsOf, isEnterpriseNumber } from '../../../../shared/company/shown-number.ts';
import type { Source, SourcedField, Sources } from '../../../../shared/company/sources.ts';
import { formatDate } from '../../../../shared/kernel/format.ts';
import { usePlace } from '../../app/place.ts';
import type { RecordForm } from '../../ui/form/record-form.ts';
import type { CompanyValues } from '../form-values.ts';
import { answerQuery } from './look-up-api.ts';
import { differsFrom, isPrefilled, prefilledValues, withEnterprise } from './prefill.ts';
import { useLookUpWords } from './words.ts';

/** Where the value of a field comes from, as the field says it; nothing for what somebody typed. */
export type OriginOf = (key: keyof CompanyValues) => string | undefined;

/** What the register fills in: its name in the form, and in the request. */
const SOURCED: readonly (readonly [keyof CompanyValues, SourcedField])[] = [
  ['name', 'name'],
  ['legalForm', 'legalForm'],
  ['seat', 'seat'],
  ['establishments', 'establishments'],
  ['nace', 'activity'],
];

/**
 * What the register says of the number in the form, however it came there: chosen, typed, or kept as a draft. A field that still
 * holds what the register filled in says so; one that was changed no longer does.
 */
export const useLookUp = ({ values, set }: Pick<RecordForm<CompanyValues>, 'values' | 'set'>, isNew: boolean) => {
  const place = usePlace();
  const client = useQueryClient();
  const lookUp = useLookUpWords();
  const number = digitsOf(values.enterpriseNumber);
  const query = useQuery({ ...answerQuery(place, number), enabled: isNew && isEnterpriseNumber(number) });
  const answer = query.data;
  const prefilled = answer?.enterprise && prefilledValues(answer.enterprise);

  const take = (enterprise: LookUpEnterprise): void => {
    const filled = withEnterprise(values, enterprise, prefilled);
    set('enterpriseNumber', filled.enterpriseNumber);
    set('name', filled.name);
    set('legalForm', filled.legalForm);
    set('seat', filled.seat);
    set('establishments', filled.establishments);
    set('nace', filled.nace);
    set('naceVersion', filled.naceVersion);
  };
  const sourceOf = (key: keyof CompanyValues): Source | undefined =>
    prefilled && answer.asOf !== undefined && isPrefilled(prefilled, values, key)
      ? { register: answer.register ?? 'kbo', on: answer.asOf }
      : undefined;
  const originOf: OriginOf = (key) => {
    const source = sourceOf(key);
    return source && lookUp.asOf[source.register](formatDate(source.on));
  };
  const sources: Sources = Object.fromEntries(
    SOURCED.flatMap(([key, field]) => {
      const source = sourceOf(key);
      return source ? [[field, source]] : [];
    }),
  );
  return {
    answer,
    hasFailed: query.isError,
    originOf,
    /** To be kept with the company: of the fields that still hold what the register filled in. */
    sources,
    /** Fills in what the register says now, when the form does not say it yet. */
    takeAgain:
      answer?.enterprise && prefilled && differsFrom(prefilled, values)
        ? take.bind(undefined, answer.enterprise)
        : undefined,
    choose: async (chosen: string): Promise<void> => {
      set('enterpriseNumber', chosen);
      // A failure is told by the query of the same number above.
      const found = await client.fetchQuery(answerQuery(place, chosen)).catch(() => undefined);
      if (found?.enterprise) take(found.enterprise);
    },
  };
};
export type LookUp = ReturnType<typeof useLookUp>;
