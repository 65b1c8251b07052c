import { beforeEach, describe, expect, it } from 'vitest';
import { hearOfCompanyMail } from '../../functions/company/unreached/hear.ts';
import { mailContactAgain } from '../../functions/company/unreached/mail-again.ts';
import { unreachedAddresses } from '../../functions/company/unreached/repository.ts';
import { companyMailHearing } from '../../functions/compose/company-mail.ts';
import { remindOfConfirmations } from '../../functions/confirmation/remind.ts';
import { deliveryIdSchema } from '../../shared/kernel/ids.ts';
import type { MailHappening } from '../../shared/notification/status.ts';
import { accepted, COACH, refused } from '../trajectory/desk.ts';
import { RequestDesk } from './request-desk.ts';

const JOB = { subject: 'system:mail-events', roles: ['system'] };
const REASON = 'De mailserver van de onderneming lag plat';

describe('an address of a company', () => {
  let at: RequestDesk;
  /** What the mail service tells of the newest mail. */
  const hear = (happening: MailHappening) => {
    const { commit, system } = at.dependencies;
    const tell = companyMailHearing({ table: at.desk.table, commit, system, author: JOB });
    return tell(deliveryIdSchema.parse(at.mails.at(-1)?.deliveryId), happening);
  };
  const whyNot = async () => refused(await at.ask()).fields;
  const history = () => at.desk.history({ kind: 'company', id: at.company.id });
  const mailAgain = async () =>
    mailContactAgain({ ...at.dependencies, unreached: unreachedAddresses(at.desk.table) })(COACH, {
      companyId: at.company.id,
      contactId: (await at.request()).contactId,
      reason: REASON,
    });

  beforeEach(async () => {
    at = await RequestDesk.open();
    accepted(await at.ask());
  });

  it.each([
    ['bounced', 'addressNotReached'],
    ['complained', 'addressComplained'],
  ] as const)('that %s is asked nothing more, until it is another one', async (happening, message) => {
    expect(await hear(happening)).toBe(true);
    expect(await at.last()).toMatchObject({ mail: happening });
    expect(await whyNot()).toEqual([{ pointer: '/contactId', message }]);
    // Whatever its letters are.
    at.email = 'HR@Onderneming.example';
    expect(await whyNot()).toEqual([{ pointer: '/contactId', message }]);
    expect(at.mails).toHaveLength(1);
    at.email = 'personeel@onderneming.example';
    accepted(await at.ask());
    expect(at.mails.map(({ to }) => to)).toEqual(['hr@onderneming.example', 'personeel@onderneming.example']);
  });

  it('of which a mail did not arrive for now is asked again', async () => {
    expect(await hear('notDelivered')).toBe(true);
    accepted(await at.ask());
    expect(at.mails).toHaveLength(2);
  });

  it('gets no reminder once another mail to it came back: the coach hears that it is not reached', async () => {
    const { commit, system } = at.dependencies;
    const unreached = unreachedAddresses(at.desk.table);
    // Of a mail about something else: of this request nobody told anything.
    await hearOfCompanyMail({ unreached, commit, system }, JOB)(
      deliveryIdSchema.parse(at.mails[0]?.deliveryId),
      'bounced',
    );
    at.later = 10;
    const outcome = await remindOfConfirmations({ ...at.dependencies, hasEnded: async () => false })();
    expect(outcome).toEqual({ reminded: 0, unreachable: 1, left: 0 });
    expect(at.mails).toHaveLength(1);
    expect((await at.desk.now(at.trajectory.id)).unreachable).toEqual([at.company.id]);
  });

  it('is written down once, however often it is told, and without the address', async () => {
    await hear('bounced');
    await hear('bounced');
    await hear('complained');
    const told = (await history()).filter(({ action }) => action === 'company.addressNotReached');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ changes: [{ field: 'notMailed', after: 'bounced' }] });
    expect(JSON.stringify(told)).not.toContain('onderneming.example');
  });

  it('is mailed again when somebody says why, and is not when it comes back again', async () => {
    await hear('bounced');
    accepted(await mailAgain());
    expect((await history()).at(-1)).toMatchObject({ action: 'company.mailedAgain', reason: REASON });
    expect(refused(await mailAgain()).code).toBe('notFound');
    accepted(await at.ask());
    await hear('bounced');
    expect(await whyNot()).toEqual([{ pointer: '/contactId', message: 'addressNotReached' }]);
  });

  it('is of no concern to a mail to our own people', async () => {
    const { commit, system } = at.dependencies;
    const hearing = companyMailHearing({ table: at.desk.table, commit, system, author: JOB });
    expect(await hearing(deliveryIdSchema.parse('dlv_01J00000000000000000000009'), 'bounced')).toBe(false);
  });
});
