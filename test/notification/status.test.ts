import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../shared/kernel/dates.ts';
import type { Delivery } from '../../shared/notification/schema.ts';
import { afterEvent, isSettled, MAIL_HAPPENINGS, type MailHappening } from '../../shared/notification/status.ts';
import { delivery } from './samples.ts';

const AT = instant('2026-10-05T07:00:01.000Z');

const told = (start: Delivery, happenings: readonly MailHappening[]): Delivery =>
  happenings.reduce((known, happening) => afterEvent(known, { happening, messageId: 'm', at: AT }) ?? known, start);

const statusOf = ({ status, failure }: Delivery) => ({ status, failure });

describe('what the mail service tells of a mail', () => {
  it.each([
    [['sent'], 'sent'],
    [['sent', 'delivered'], 'delivered'],
    [['delivered', 'sent'], 'delivered'],
    [['sent', 'notDelivered'], 'failed'],
    [['delivered', 'notDelivered'], 'delivered'],
    [['notDelivered', 'bounced'], 'bounced'],
    [['sent', 'bounced'], 'bounced'],
    [['sent', 'delivered', 'bounced'], 'bounced'],
    [['sent', 'delivered', 'complained'], 'complained'],
    [['rejected', 'sent'], 'failed'],
  ] as const)('%j ends in %s', (happenings, status) => {
    expect(told(delivery(), happenings).status).toBe(status);
  });

  it('ends the same in whatever order the events come, and however often', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MAIL_HAPPENINGS), { maxLength: 6 }), fc.gen(), (happenings, gen) => {
        const again = gen(fc.shuffledSubarray, [...happenings, ...happenings], {
          minLength: happenings.length * 2,
          maxLength: happenings.length * 2,
        });
        expect(statusOf(told(delivery(), again))).toEqual(statusOf(told(delivery(), happenings)));
      }),
    );
  });

  it('tells nothing new twice', () => {
    const sent = told(delivery(), ['sent']);
    expect(afterEvent(sent, { happening: 'sent', messageId: 'm', at: AT })).toBeUndefined();
  });

  it('keeps when it was first taken, and raises the version', () => {
    const later = instant('2026-10-05T08:00:00.000Z');
    const sent = told(delivery(), ['sent']);
    const delivered = afterEvent(sent, { happening: 'delivered', messageId: 'm', at: later });
    expect(delivered).toMatchObject({ sentAt: AT, updatedAt: later, version: 3, messageId: 'm' });
  });

  it('believes an event more than its own giving up, and a refusal of the service most', () => {
    const givenUp = delivery({ status: 'failed', failure: 'noTrace' });
    const found = told(givenUp, ['sent']);
    expect(found.status).toBe('sent');
    expect(found).not.toHaveProperty('failure');
    expect(statusOf(told(delivery(), ['rejected', 'sent']))).toEqual({ status: 'failed', failure: 'refused' });
  });

  it('is settled once it is known that it went out or will not', () => {
    const statuses = ['claimed', 'uncertain', 'sent', 'delivered', 'bounced', 'complained', 'failed'] as const;
    expect(statuses.filter((status) => !isSettled(delivery({ status })))).toEqual(['claimed', 'uncertain']);
  });
});
