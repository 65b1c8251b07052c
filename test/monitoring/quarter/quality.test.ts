import { describe, expect, it } from 'vitest';
import { instant, isoDate, quarter } from '../../../shared/kernel/dates.ts';
import { leaverDeliveryIdSchema, taskIdSchema } from '../../../shared/kernel/ids.ts';
import type { LeaverDelivery } from '../../../shared/monitoring/delivery/schema.ts';
import { qualityOf } from '../../../shared/monitoring/quarter/quality.ts';

const deliveryWith = (changed: Partial<LeaverDelivery>): LeaverDelivery => ({
  id: leaverDeliveryIdSchema.parse(`ldv_${'0'.repeat(26)}`),
  version: 3,
  taskId: taskIdSchema.parse(`tsk_${'0'.repeat(26)}`),
  state: 'delivered',
  statement: {
    referenceDate: isoDate('2026-09-20'),
    legalGround: 'Art. 5 van het decreet',
    instrument: { kind: 'protocol', number: '3', decidedOn: isoDate('2026-01-05') },
    impactAssessment: 'GEB 2026-01',
  },
  fileName: 'uitstromers.csv',
  requestedBy: 'analyst',
  requestedAt: instant('2026-10-05T08:00:00.000Z'),
  counts: { rows: 50, accepted: 40, refused: 10 },
  parts: [],
  ...changed,
});

const quality = (delivery: LeaverDelivery | undefined, before?: LeaverDelivery) =>
  qualityOf({ quarter: quarter('2026/Q3'), calendar: [], delivery, before, measurement: undefined });

describe('The quality of the data of a quarter', () => {
  it('is nothing as long as nothing was delivered', () => {
    expect(quality(undefined)).toEqual({});
  });

  it('tells what was accepted, what the delivery does not reach to, and what contradicts its reference date', () => {
    expect(quality(deliveryWith({ afterReferenceDate: 5 }))).toEqual({
      accepted: { rows: 40, of: 50, share: 0.8 },
      missingDays: 10,
      afterReferenceDate: { rows: 5, of: 50, share: 0.1 },
    });
  });

  it('says nothing of days after the reference date where the delivery does not', () => {
    expect(quality(deliveryWith({}))).not.toHaveProperty('afterReferenceDate');
  });

  it('lays the rows beside those of the delivery before, which a complete picture never has fewer of', () => {
    const before = deliveryWith({ counts: { rows: 45, accepted: 44, refused: 1 } });
    expect(quality(deliveryWith({}), before).comparedToBefore).toEqual({ rows: 40, before: 44 });
  });

  it('tells which share of the people in the delivery before came back, and that another key is said to be why not', () => {
    const [of, statement] = [deliveryWith({}).id, deliveryWith({}).statement];
    const same = deliveryWith({ returning: { of, persons: 40, returned: 39 } });
    expect(quality(same).returning).toEqual({ share: 0.975, otherPseudonyms: false });
    const other = deliveryWith({
      returning: { of, persons: 40, returned: 0 },
      statement: { ...statement, otherPseudonyms: 'Sleutel vernieuwd' },
    });
    expect(quality(other).returning).toEqual({ share: 0, otherPseudonyms: true });
    expect(quality(deliveryWith({ returning: { of, persons: 0, returned: 0 } }))).not.toHaveProperty('returning');
  });
});
