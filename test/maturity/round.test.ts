import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { hearOfCompanyMail } from '../../functions/company/unreached/hear.ts';
import { unreachedAddresses } from '../../functions/company/unreached/repository.ts';
import { showRound, takeAnswer } from '../../functions/maturity/answer.ts';
import { closeRound, removeScan } from '../../functions/maturity/change.ts';
import type { MaturityDependencies } from '../../functions/maturity/dependencies.ts';
import { invite } from '../../functions/maturity/invite.ts';
import { maturityRepository } from '../../functions/maturity/repository.ts';
import { openRound } from '../../functions/maturity/round.ts';
import { scansOf } from '../../functions/maturity/view.ts';
import type { OutgoingMail } from '../../functions/platform/mail/send.ts';
import type { Company } from '../../shared/company/schema.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { contactIdSchema, deliveryIdSchema } from '../../shared/kernel/ids.ts';
import { ok } from '../../shared/kernel/result.ts';
import { currentQuestionnaire } from '../../shared/maturity/questionnaire.ts';
import { roundRequestSchema } from '../../shared/maturity/requests.ts';
import type { Answers } from '../../shared/maturity/schema.ts';
import { accepted, COACH, Desk, refused } from '../trajectory/desk.ts';

const JOB = { subject: 'system:mail-events', roles: ['system'] };
const OF_NO_USE = { code: 'notFound', reason: 'maturityLinkOfNoUse' };
const contactId = (index: number) => contactIdSchema.parse(`ctc_01J0000000000000000000000${index}`);
const LOWEST: Answers = Object.fromEntries(
  currentQuestionnaire().questions.map(({ id, options }) => [id, options[0]?.type ?? 'A']),
);
const HIGHEST: Answers = Object.fromEntries(
  currentQuestionnaire().questions.map(({ id, options }) => [id, options.at(-1)?.type ?? 'E']),
);

describe('a round of a maturity scan', () => {
  let desk: Desk;
  let company: Company;
  let mails: OutgoingMail[];
  let later = 0;
  let dependencies: MaturityDependencies;

  beforeEach(async () => {
    desk = await Desk.open();
    company = await desk.company('9000');
    mails = [];
    later = 0;
    const { system, commit, repository, readRules } = desk.dependencies;
    dependencies = {
      repository: maturityRepository(desk.table),
      trajectoryOf: repository.trajectory,
      companyWithContacts: async () => ({
        company,
        contacts: [0, 1, 2, 3, 4, 5, 6].map((index) => ({
          id: contactId(index),
          name: `Iemand ${index}`,
          role: 'hr' as const,
          email: `iemand${index}@onderneming.example`,
        })),
      }),
      unreached: unreachedAddresses(desk.table),
      readRules,
      ownAddresses: async () => ['iemand5@onderneming.example'],
      commit,
      system: {
        ...system,
        now: () => instant(new Date(Date.parse(system.now()) + later * 86_400_000).toISOString()),
      },
      sendMail: async (mail) => {
        mails.push(mail);
        return ok({ messageId: 'm' });
      },
      partnership: 'alfa',
      webOrigin: 'https://web.example',
    };
    const { id } = await desk.start([company]);
    const request = { trajectoryId: id, companyId: company.id, moment: 'baseline' };
    accepted(await openRound(dependencies)(COACH, roundRequestSchema.parse(request)));
  });

  const shown = async () => {
    const [scan] = (await scansOf(dependencies)(company.id))?.scans ?? [];
    if (scan?.form !== 'round') throw new Error('There is a round');
    return scan;
  };
  const send = async (index: number, expectedVersion = 0) => {
    const { id: scanId } = await shown();
    const whom = { contactId: contactId(index), role: 'hr', language: 'nl', expectedVersion } as const;
    return invite(dependencies)(COACH, { companyId: company.id, scanId, ...whom });
  };
  const tokenOf = async (index: number, expectedVersion = 0): Promise<string> => {
    accepted(await send(index, expectedVersion));
    return /#([\w-]{43})/.exec(mails.at(-1)?.text ?? '')?.[1] ?? '';
  };
  const answer = (token: string, answers = LOWEST) => takeAnswer(dependencies)({ token, answers });
  const close = async () => {
    const { id: scanId, version } = await shown();
    return closeRound(dependencies)(COACH, { companyId: company.id, scanId, expectedVersion: version });
  };

  it('takes an answer once, from its own link alone', async () => {
    const token = await tokenOf(0);
    accepted(await showRound(dependencies)({ token }));
    const answers = await Promise.all([answer(token), answer(token), answer(token)]);
    expect(answers.filter((one) => one.ok)).toHaveLength(1);
    expect(refused(await answer(token))).toEqual(OF_NO_USE);
    expect(refused(await showRound(dependencies)({ token }))).toEqual(OF_NO_USE);
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[\w-]{43}$/), async (other) => {
        expect(refused(await answer(other))).toEqual(OF_NO_USE);
      }),
      { numRuns: 10 },
    );
  });

  it('goes to no address that did not work, and what the mail service tells of a mail finds its address', async () => {
    await tokenOf(0);
    const { commit, system } = dependencies;
    const hear = hearOfCompanyMail({ unreached: unreachedAddresses(desk.table), commit, system }, JOB);
    expect(await hear(deliveryIdSchema.parse(mails.at(-1)?.deliveryId), 'bounced')).toBe(true);
    expect(refused(await send(0, 2)).fields).toEqual([{ pointer: '/contactId', message: 'addressNotReached' }]);
    expect(mails).toHaveLength(1);
    await tokenOf(1);
  });

  it('knows no link that was replaced or expired, nor who is not of the company', async () => {
    const first = await tokenOf(0);
    const second = await tokenOf(0, 2);
    expect(refused(await answer(first))).toEqual(OF_NO_USE);
    expect(refused(await send(5)).fields).toEqual([{ pointer: '/contactId', message: 'ownAddress' }]);
    // The whole last day, whatever the hour at which the round was opened.
    later = 21;
    accepted(await showRound(dependencies)({ token: second }));
    later = 22;
    expect(refused(await answer(second))).toEqual(OF_NO_USE);
  });

  it('keeps nothing that leads from an answer to a person', async () => {
    const token = await tokenOf(0);
    accepted(await answer(token));
    const stored = await dependencies.repository.answers((await shown()).id);
    expect(stored.map((one) => Object.keys(one).sort())).toEqual([['answers', 'on', 'role']]);
  });

  it('says the same whatever one respondent answered, and mails nobody twice who answered', async () => {
    const before = await shown();
    const token = await tokenOf(0);
    accepted(await answer(token, HIGHEST));
    expect(await shown()).toEqual(before);
    accepted(await send(0, 2));
    expect(mails).toHaveLength(1);
    const [invitation] = await dependencies.repository.invitations(before.id);
    expect(invitation).toMatchObject({ version: 4, mail: 'sent' });
  });

  it('shows nothing when it is closed with too few, and takes no answer after that', async () => {
    const [first, late] = [await tokenOf(0), await tokenOf(1)];
    accepted(await answer(first));
    accepted(await close());
    const closed = await shown();
    expect(closed.state).toBe('tooFew');
    expect(closed.result).toBeUndefined();
    expect(await dependencies.repository.invitations(closed.id)).toEqual([]);
    expect(refused(await answer(late))).toEqual(OF_NO_USE);
    expect(await shown()).toEqual(closed);
  });

  it('fixes one result of five, and opens no second round that could be laid beside it', async () => {
    for (const index of [0, 1, 2, 3, 4]) {
      expect((await shown()).state).toBe('open');
      accepted(await answer(await tokenOf(index), index < 3 ? LOWEST : HIGHEST));
    }
    expect((await shown()).result).toBeUndefined();
    const enough = await shown();
    expect(enough.state).toBe('enough');
    accepted(await answer(await tokenOf(6), HIGHEST));
    expect(await shown()).toEqual(enough);
    accepted(await close());
    const { trajectoryId, result, id: scanId, version } = await shown();
    expect(result?.dimensions.find(({ dimension }) => dimension === 'approach')?.position).toEqual({
      low: 'A',
      high: 'A',
    });
    const again = roundRequestSchema.parse({ trajectoryId, companyId: company.id, moment: 'followUp' });
    expect(refused(await openRound(dependencies)(COACH, again)).reason).toBe('maturityRoundTooSoon');
    const removal = { companyId: company.id, scanId, expectedVersion: version, reason: 'Bij vergissing gestart.' };
    accepted(await removeScan(dependencies)(COACH, removal));
    expect(refused(await openRound(dependencies)(COACH, again)).reason).toBe('maturityRoundTooSoon');
  });
});
