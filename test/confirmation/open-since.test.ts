import { describe, expect, it } from 'vitest';
import { answerConfirmation } from '../../functions/confirmation/answer.ts';
import { readOpenSince } from '../../functions/confirmation/open-questions.ts';
import { openSince } from '../../shared/confirmation/open-since.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { companyIdSchema } from '../../shared/kernel/ids.ts';
import { accepted } from '../trajectory/desk.ts';
import { RequestDesk } from './request-desk.ts';

const company = (number: number) => companyIdSchema.parse(`cmp_01J0000000000000000000000${number}`);
type Asked = Parameters<typeof openSince>[0][number];

const asked = (day: string, more: Partial<Asked> = {}, of = 1): Asked => ({
  companyId: company(of),
  askedAt: instant(`${day}T08:00:00.000Z`),
  reminders: [],
  mail: 'delivered',
  ...more,
});
const answered = (outcome: 'confirmed' | 'objected', day: string): Pick<Asked, 'answer'> => ({
  answer: { outcome, role: 'hr', at: instant(`${day}T10:00:00.000Z`) },
});
const both = [company(1), company(2)];

describe('the requests of a trajectory', () => {
  it('tell of an objection as long as the company did not answer anew', async () => {
    const at = await RequestDesk.open();
    const read = readOpenSince(at.dependencies.repository);
    const row = { id: at.trajectory.id, companies: [{ id: at.company.id, name: '' }] };
    expect(await read(row)).toEqual({});
    const token = await at.askedToken();
    const objected = { token, outcome: 'objected', role: 'hr', remark: 'Het rooster is anders' } as const;
    accepted(await answerConfirmation(at.dependencies)(objected));
    at.later = 20;
    const next = await at.askedToken();
    expect(await read(row)).toEqual({ objection: '2024-11-15' });
    accepted(await answerConfirmation(at.dependencies)({ token: next, outcome: 'confirmed', role: 'hr' }));
    expect(await read(row)).toEqual({});
  });
});

describe('since when what came back of requests waits', () => {
  it('is the day of the objection, also when the company was asked again and did not answer', () => {
    const objected = asked('2026-09-01', answered('objected', '2026-09-10'));
    expect(openSince([objected], both)).toEqual({ objection: '2026-09-10' });
    expect(openSince([asked('2026-09-20'), objected], both)).toEqual({ objection: '2026-09-10' });
  });

  it('is over once the company confirmed', () => {
    const requests = [
      asked('2026-09-01', answered('objected', '2026-09-10')),
      asked('2026-09-20', answered('confirmed', '2026-09-22')),
    ];
    expect(openSince(requests, both)).toEqual({});
  });

  it('is the day of the mail that did not arrive, of the newest request', () => {
    const reminders = [{ at: instant('2026-09-14T05:00:00.000Z'), attempts: 1 }];
    expect(openSince([asked('2026-09-01', { mail: 'bounced' })], both)).toEqual({ unreached: '2026-09-01' });
    expect(openSince([asked('2026-09-01', { mail: 'complained', reminders })], both)).toEqual({
      unreached: '2026-09-14',
    });
    expect(openSince([asked('2026-09-01', { mail: 'bounced' }), asked('2026-09-05')], both)).toEqual({});
    expect(
      openSince([asked('2026-09-01', { mail: 'refused', withdrawnAt: instant('2026-09-02T08:00:00.000Z') })], both),
    ).toEqual({});
  });

  it('is that of the company that waits longest, among those that still take part', () => {
    const requests = [
      asked('2026-09-01', answered('objected', '2026-09-10')),
      asked('2026-08-01', answered('objected', '2026-08-10'), 2),
    ];
    expect(openSince(requests, both)).toEqual({ objection: '2026-08-10' });
    expect(openSince(requests, [company(1)])).toEqual({ objection: '2026-09-10' });
  });
});
