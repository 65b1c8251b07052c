import { useQuery } from '@tanstack/react-query';
import { formatDate } from '../../../shared/kernel/format.ts';
import { useMay, usePlace } from '../app/place.ts';
import { dayTyped, useNameOn } from '../catalogue/use-catalogue.ts';
import { membersQuery } from '../partnership/partnership-api.ts';
import type { ComparedField } from '../ui/form/conflict.ts';
import { dayOfValues } from './code-options.ts';
import { type ReferralValues, referralValues } from './referral-values.ts';
import { useReferralWords } from './words.ts';

const day = (typed: string): string => (typed === '' ? '' : formatDate(dayTyped(typed)));

/** Which trajectory a referral belongs to is not typed: there is nothing to choose. */
type ComparedKey = Exclude<keyof ReferralValues, 'trajectoryId'>;

/** Every field of two versions of a referral side by side, in words. */
export const useComparedReferral = (): ComparedField<ReferralValues>[] => {
  const { fields, yes, no, outcomes, directions, refusals } = useReferralWords();
  const members = useQuery({ ...membersQuery(usePlace()), enabled: useMay('partnership:read') }).data?.members ?? [];
  const [instrument, precondition, intervention, source] = [
    useNameOn('instruments'),
    useNameOn('preconditions'),
    useNameOn('interventions'),
    useNameOn('leadSources'),
  ];
  const named = (name: typeof instrument, code: string, values: ReferralValues): string =>
    code === '' ? '' : name(code, dayOfValues(values));
  const worded: Readonly<Record<string, string>> = refusals;
  const shown: Readonly<Record<ComparedKey, (values: ReferralValues) => string>> = {
    direction: ({ direction }) => directions[direction],
    instrument: (values) => named(instrument, values.instrument, values),
    otherInstrument: ({ otherInstrument }) => otherInstrument,
    to: ({ to }) => to,
    on: ({ on }) => day(on),
    precondition: (values) => named(precondition, values.precondition, values),
    fundedElsewhere: ({ fundedElsewhere }) => (fundedElsewhere ? yes : no),
    intervention: (values) => named(intervention, values.intervention, values),
    until: ({ until }) => day(until),
    memberId: ({ memberId }) => members.find(({ id }) => id === memberId)?.name ?? memberId,
    source: (values) => named(source, values.source, values),
    receivedOn: ({ receivedOn }) => day(receivedOn),
    respondedOn: ({ respondedOn }) => day(respondedOn),
    outcome: ({ outcome }) => outcomes[outcome],
    outcomeOn: ({ outcomeOn }) => day(outcomeOn),
    refusal: ({ refusal }) => worded[refusal] ?? refusal,
    refusalNote: ({ refusalNote }) => refusalNote,
  };
  const isCompared = (key: keyof ReferralValues): key is ComparedKey => key !== 'trajectoryId';
  // Object.keys forgets the names, although every one of them is a field.
  const keys = Object.keys(referralValues(undefined)) as (keyof ReferralValues)[];
  return keys.filter(isCompared).map((key) => ({ key, label: fields[key], show: shown[key] }));
};
