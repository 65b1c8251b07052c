import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/kernel/dates.ts';
import { memberIdSchema } from '../../shared/kernel/ids.ts';
import { contentErrors } from '../../shared/referral/content-errors.ts';
import { doubleFunding } from '../../shared/referral/double-funding.ts';
import { responseDays } from '../../shared/referral/response-time.ts';
import { actionOf, COMPANY, day, OTHER_COMPANY, trajectoryOf, upTo } from '../trajectory/samples.ts';
import { inward, outward, paidElsewhere, referralOf } from './samples.ts';

const TODAY = day('2024-11-15');
const member = (number: number) => memberIdSchema.parse(`mbr_${String(number).padStart(26, '0')}`);

describe('the response time of a referral that came in', () => {
  it('is the number of calendar days, also over the change of clocks', () => {
    expect(responseDays(inward({ receivedOn: '2024-03-30', respondedOn: '2024-04-01' }))).toBe(2);
    expect(responseDays(inward({ receivedOn: '2024-06-01', respondedOn: '2024-06-01' }))).toBe(0);
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(500), (start, later) => {
        const receivedOn = addDays(day('2020-01-01'), start);
        expect(responseDays(inward({ receivedOn, respondedOn: addDays(receivedOn, later) }))).toBe(later);
      }),
    );
  });
  it('is not known while nobody responded, nor of a referral to others', () => {
    expect(responseDays(inward())).toBeUndefined();
    expect(responseDays(outward())).toBeUndefined();
  });
});

describe('an activity paid twice', () => {
  const carving = actionOf(1, [['tested', '2024-06-01']], { intervention: 'task-carving' });
  const trajectory = (overrides = {}) => trajectoryOf(upTo('implementation'), { actions: [carving], ...overrides });
  const found = (content = paidElsewhere(), of = trajectory()) => doubleFunding([referralOf(content)], [of]).length;

  it('is found with both records named', () => {
    expect(doubleFunding([referralOf(paidElsewhere())], [trajectory()])).toEqual([
      {
        referralId: referralOf(paidElsewhere()).id,
        trajectoryId: trajectory().id,
        trajectoryTitle: trajectory().title,
        actionId: carving.id,
        actionTitle: carving.title,
      },
    ]);
  });

  it.each([
    ['nobody else pays', paidElsewhere({ fundedElsewhere: false })],
    ['it is another activity', paidElsewhere({ intervention: 'open-hiring' })],
    ['the other framework refused', paidElsewhere({ outcome: 'refused' })],
    ['nobody answered', paidElsewhere({ outcome: 'noAnswer' })],
    ['it ended before', paidElsewhere({ on: '2024-01-01', until: '2024-05-31' })],
  ])('is not found when %s', (_, content) => expect(found(content)).toBe(0));

  it('is not found for another company, a dropped action, a removed referral or after the trajectory', () => {
    expect(found(paidElsewhere(), trajectory({ actions: [{ ...carving, companyIds: [OTHER_COMPANY] }] }))).toBe(0);
    const dropped = [...carving.statuses, { status: 'dropped' as const, on: day('2024-07-01') }];
    expect(found(paidElsewhere(), trajectory({ actions: [{ ...carving, statuses: dropped }] }))).toBe(0);
    expect(doubleFunding([referralOf(paidElsewhere(), { removed: true })], [trajectory()])).toEqual([]);
    const completed = trajectoryOf(upTo('completed'), { actions: [carving], companies: trajectory().companies });
    expect(found(paidElsewhere({ on: '2024-09-02' }), completed)).toBe(0);
    expect(carving.companyIds).toEqual([COMPANY]);
  });

  it('needs what may be the same member: only two known, different ones are not', () => {
    const [one, other] = [member(1), member(2)];
    expect(found(paidElsewhere({ memberId: one }), trajectory({ memberInCharge: other }))).toBe(0);
    expect(found(paidElsewhere({ memberId: one }), trajectory({ memberInCharge: one }))).toBe(1);
    expect(found(paidElsewhere({ memberId: one }))).toBe(1);
    expect(found(paidElsewhere(), trajectory({ memberInCharge: other }))).toBe(1);
  });

  it('is found exactly when the two periods share a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 200 }), fc.nat(100), (start, length) => {
        const on = addDays(day('2024-06-01'), start);
        const until = addDays(on, length);
        expect(found(paidElsewhere({ on, until }))).toBe(until >= '2024-06-01' ? 1 : 0);
      }),
    );
  });
});

describe('what a referral must say', () => {
  const messages = (content = outward()) =>
    contentErrors(content, TODAY).map(({ pointer, message }) => `${pointer} ${message}`);

  it('names the field that lacks or cannot be', () => {
    expect(messages()).toEqual([]);
    expect(messages(inward())).toEqual([]);
    expect(messages(outward({ outcome: 'refused' }))).toEqual([
      '/content/outcomeOn required',
      '/content/refusal required',
    ]);
    expect(messages(outward({ instrument: 'other' }))).toEqual(['/content/otherInstrument required']);
    expect(messages(outward({ fundedElsewhere: true }))).toEqual(['/content/intervention required']);
    expect(messages(outward({ on: '2024-11-16' }))).toEqual(['/content/on inFuture']);
    expect(messages(inward({ respondedOn: '2024-05-31' }))).toEqual(['/content/respondedOn beforeReferral']);
    expect(messages(outward({ until: '2024-05-31' }))).toEqual(['/content/until beforeReferral']);
  });
});
