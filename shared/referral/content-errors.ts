import { OTHER_CODE } from '../kernel/catalogue-code.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { FieldError } from '../kernel/errors.ts';
import type { ReferralInput } from './schema.ts';

const required = (pointer: string, isLacking: boolean): FieldError[] =>
  isLacking ? [{ pointer: `/content${pointer}`, message: 'required' }] : [];

const dayError = (pointer: string, day: IsoDate | undefined, from: IsoDate, today: IsoDate): FieldError[] => {
  if (day === undefined) return [];
  if (day > today) return [{ pointer: `/content${pointer}`, message: 'inFuture' }];
  return day < from ? [{ pointer: `/content${pointer}`, message: 'beforeReferral' }] : [];
};

const outwardErrors = (content: ReferralInput): FieldError[] =>
  content.direction === 'in'
    ? []
    : [
        ...required('/otherInstrument', content.instrument === OTHER_CODE && content.otherInstrument === undefined),
        ...required('/intervention', content.fundedElsewhere && content.intervention === undefined),
        ...(content.until !== undefined && content.until < content.on
          ? [{ pointer: '/content/until', message: 'beforeReferral' }]
          : []),
      ];

/** What is wrong with a referral by itself, at its fields. */
export const contentErrors = (content: ReferralInput, today: IsoDate): FieldError[] => {
  const start = content.direction === 'out' ? content.on : content.receivedOn;
  return [
    ...dayError(content.direction === 'out' ? '/on' : '/receivedOn', start, start, today),
    ...(content.direction === 'in' ? dayError('/respondedOn', content.respondedOn, start, today) : []),
    ...required('/outcomeOn', content.outcome !== 'open' && content.outcomeOn === undefined),
    ...dayError('/outcomeOn', content.outcomeOn, start, today),
    ...required('/refusal', content.outcome === 'refused' && content.refusal === undefined),
    ...outwardErrors(content),
  ];
};
