import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { memberIdSchema } from '../../../shared/kernel/ids.ts';
import { agreementErrors } from '../../../shared/partnership/agreement/errors.ts';
import { agreementOn } from '../../../shared/partnership/agreement/in-force.ts';
import { agreementSchema, agreementTermsSchema } from '../../../shared/partnership/agreement/schema.ts';
import { unsettledBy } from '../../../shared/partnership/agreement/unsettled.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';

const memberOf = (letter: string) => memberIdSchema.parse(`mbr_01J0000000000000000000000${letter}`);
const [A, B, STRANGER] = [memberOf('A'), memberOf('B'), memberOf('C')];
const BEARERS = [A, B];

const version = (number: number, validFrom: string, more: object = {}) =>
  agreementSchema.parse({
    period: 1,
    number,
    version: 1,
    state: 'inForce',
    validFrom,
    members: [],
    signatures: [],
    createdAt: '2024-01-01T08:00:00.000Z',
    updatedAt: '2024-01-01T08:00:00.000Z',
    ...more,
  });

describe('the agreement that holds on a day', () => {
  const first = version(1, '2024-01-01');
  const second = version(2, '2025-07-01');
  const proposed = version(3, '2026-01-01', { state: 'proposed' });
  const all = [second, proposed, first];
  const numberOn = (day: string) => agreementOn(all, isoDate(day))?.number;

  it('is the last one that all signed and that holds from that day or before', () => {
    expect(numberOn('2023-12-31')).toBeUndefined();
    expect(numberOn('2025-06-30')).toBe(1);
    expect(numberOn('2025-07-01')).toBe(2);
    // What is proposed changes nothing yet.
    expect(numberOn('2026-06-01')).toBe(2);
  });

  it('is the later number where two hold from the same day', () => {
    expect(agreementOn([version(2, '2024-01-01'), first], isoDate('2024-05-01'))?.number).toBe(2);
  });
});

describe('what terms leave open', () => {
  it('is said of the rule for cuts and of each partner, and nothing is filled in', () => {
    const terms = agreementTermsSchema.parse({ members: [{ memberId: A, companies: 60, budget: 100_000_00 }] });
    expect(unsettledBy(terms, BEARERS)).toEqual([
      { what: 'cutRule' },
      { what: 'companies', memberId: B },
      { what: 'budget', memberId: B },
    ]);
  });

  it('is nothing where all was agreed on; a fixed percentage must be there for each', () => {
    const members = BEARERS.map((memberId) => ({ memberId, companies: 0, budget: 0 }));
    const cutRule = { kind: 'fixedPercentages', parts: [{ memberId: A, hundredths: 10_000 }] };
    expect(unsettledBy(agreementTermsSchema.parse({ members, cutRule: { kind: 'promotor' } }), BEARERS)).toEqual([]);
    expect(unsettledBy(agreementTermsSchema.parse({ members, cutRule }), BEARERS)).toEqual([
      { what: 'percentage', memberId: B },
    ]);
  });
});

describe('what can be put before the partners', () => {
  const [period] = FUNDING_PERIODS;
  const found = (terms: object, more: object = {}) =>
    agreementErrors(
      { validFrom: isoDate('2024-01-01'), ...agreementTermsSchema.parse({ members: [], ...terms }), ...more },
      { period, bearers: BEARERS, target: { companies: 100 }, former: undefined },
    ).map(({ pointer, message }) => `${pointer} ${message}`);
  const parts = (a: number, b: number) => [
    { memberId: A, companies: a },
    { memberId: B, companies: b },
  ];

  it('adds up to the target once each partner has its companies, and may leave some open', () => {
    expect(found({ members: parts(60, 40) })).toEqual([]);
    expect(found({ members: parts(60, 41) })).toEqual(['/members companiesDiffer']);
    expect(found({ members: [{ memberId: A, companies: 60 }, { memberId: B }] })).toEqual([]);
  });

  it('has percentages of 100 together', () => {
    const fixed = (a: number, b: number) => ({
      cutRule: {
        kind: 'fixedPercentages',
        parts: [
          { memberId: A, hundredths: a },
          { memberId: B, hundredths: b },
        ],
      },
    });
    expect(found(fixed(3_333, 6_667))).toEqual([]);
    expect(found(fixed(3_333, 6_666))).toEqual(['/cutRule/parts percentagesDiffer']);
  });

  it('speaks of promotor and partners only', () => {
    expect(found({ members: [{ memberId: STRANGER }] })).toEqual(['/members/0/memberId notAPartner']);
  });

  it('holds from a day in its period, and not from before the version that it follows', () => {
    expect(found({}, { validFrom: isoDate('2027-01-01') })).toEqual(['/validFrom outsidePeriod']);
    const around = {
      period,
      bearers: BEARERS,
      target: undefined,
      former: { validFrom: isoDate('2025-01-01') },
    };
    const [error] = agreementErrors({ validFrom: isoDate('2024-12-31'), members: [] }, around);
    expect(error?.message).toBe('beforeFormer');
  });

  it('names a member once', () => {
    const { error } = agreementTermsSchema.safeParse({ members: [{ memberId: A }, { memberId: A }] });
    expect(error?.issues.map(({ message }) => message)).toEqual(['listedTwice']);
  });
});
