import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerConfirmation, showConfirmation } from '../../functions/confirmation/answer.ts';
import { askConfirmation } from '../../functions/confirmation/ask.ts';
import { confirmationRepository } from '../../functions/confirmation/repository.ts';
import type { OutgoingMail } from '../../functions/platform/mail/send.ts';
import { sha256 } from '../../functions/platform/storage/canonical-json.ts';
import { addAction } from '../../functions/trajectory/actions.ts';
import { forConfirmations } from '../../functions/trajectory/for-confirmations.ts';
import type { Company } from '../../shared/company/schema.ts';
import { confirmationRequestSchema, objectRequestSchema } from '../../shared/confirmation/schema.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { contactIdSchema } from '../../shared/kernel/ids.ts';
import { ok } from '../../shared/kernel/result.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { actionAdditionSchema } from '../../shared/trajectory/requests.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { accepted, COACH, Desk, refused } from '../trajectory/desk.ts';

const CONTACT = contactIdSchema.parse('ctc_01J00000000000000000000000');
const OF_NO_USE = { code: 'notFound', reason: 'confirmationLinkOfNoUse' };

describe('a confirmation by the company', () => {
  let desk: Desk;
  let company: Company;
  let trajectory: Trajectory;
  let mails: OutgoingMail[];
  let later = 0;

  const dependencies = () => {
    const { system, commit } = desk.dependencies;
    const now = () => instant(new Date(Date.parse(system.now()) + later * 86_400_000).toISOString());
    return {
      repository: confirmationRepository(desk.table),
      trajectories: forConfirmations(desk.dependencies),
      companyWithContacts: async () => ({
        company,
        contacts: [{ id: CONTACT, name: 'Iemand', role: 'hr', email: 'hr@onderneming.example' } as const],
      }),
      commit,
      system: { ...system, now },
      sendMail: async (mail: OutgoingMail) => {
        mails.push(mail);
        return ok({ messageId: 'm' });
      },
      readRules: async () => DEFAULT_RULES,
      partnership: 'alfa',
      webOrigin: 'https://web.example',
    };
  };
  const last = () => confirmationRepository(desk.table).last(trajectory.id, company.id);
  const ask = async () =>
    askConfirmation(dependencies())(
      COACH,
      confirmationRequestSchema.parse({
        trajectoryId: trajectory.id,
        companyId: company.id,
        contactId: CONTACT,
        language: 'nl',
        expectedVersion: (await last())?.version ?? 0,
      }),
    );
  const askedToken = async (): Promise<string> => {
    accepted(await ask());
    return /#([\w-]{43})/.exec(mails.at(-1)?.text ?? '')?.[1] ?? '';
  };
  const confirm = (token: string) =>
    answerConfirmation(dependencies())({ token, outcome: 'confirmed', role: 'employer' });
  const evidence = async () => (await desk.now(trajectory.id)).evidence;

  beforeEach(async () => {
    desk = await Desk.open();
    company = await desk.company('9000');
    mails = [];
    later = 0;
    const { id, version } = await desk.start([company]);
    const action = { title: 'Rollen', level: 'workOrganisation', structural: true, companyIds: [company.id] };
    const inPlace = { ...action, status: 'implemented', on: '2024-06-01', expectedVersion: version };
    accepted(await addAction(desk.dependencies)(COACH, { ...actionAdditionSchema.parse(inPlace), id }));
    trajectory = await desk.now(id);
  });

  it('shows what was done and its hash is of exactly that; the secret is stored nowhere', async () => {
    const token = await askedToken();
    const shown = accepted(await showConfirmation(dependencies())({ token }));
    const stored = await last();
    expect(shown.text).toContain('- Rollen (sinds');
    expect(shown.text).toContain('Medegefinancierd door de Europese Unie');
    expect(stored).toMatchObject({
      text: shown.text,
      textHash: sha256(shown.text),
      tokenHash: sha256(token),
      mail: 'sent',
    });
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(Object.keys(shown).sort()).toEqual([
      'askedAt',
      'companyName',
      'expiresAt',
      'language',
      'partnership',
      'text',
    ]);
    expect(mails.at(-1)?.text).not.toContain('Iemand');
  });

  it('adds evidence once; the link is then of no use', async () => {
    const token = await askedToken();
    // Silence blocks nothing and proves nothing.
    expect(await evidence()).toEqual([]);
    accepted(await confirm(token));
    expect(await evidence()).toMatchObject([{ kind: 'companyConfirmation', companyId: company.id, on: '2024-11-15' }]);
    expect((await last())?.answer).toMatchObject({ outcome: 'confirmed', role: 'employer' });
    expect(refused(await confirm(token))).toEqual(OF_NO_USE);
    expect(await evidence()).toHaveLength(1);
  });

  it('lands exactly one of several answers at once', async () => {
    const token = await askedToken();
    const answers = await Promise.all([confirm(token), confirm(token), confirm(token)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await evidence()).toHaveLength(1);
  });

  it('takes an objection without evidence, as text that stays text', async () => {
    const token = await askedToken();
    const remark = '=HYPERLINK("x")<script>alert(1)</script>';
    const request = objectRequestSchema.parse({ token, role: 'hr', remark });
    accepted(await answerConfirmation(dependencies())({ ...request, outcome: 'objected' }));
    expect(await evidence()).toEqual([]);
    expect((await last())?.answer).toMatchObject({ outcome: 'objected', remark });
    expect((await desk.now(trajectory.id)).objections).toEqual([company.id]);
    expect(objectRequestSchema.safeParse({ token, role: 'hr' }).success).toBe(false);
  });

  it('is replaced when asked again, and expires', async () => {
    const first = await askedToken();
    const second = await askedToken();
    expect(refused(await confirm(first))).toEqual(OF_NO_USE);
    later = 31;
    expect(refused(await confirm(second))).toEqual(OF_NO_USE);
    later = 29;
    accepted(await confirm(second));
  });

  it('gives nothing for any other secret', async () => {
    const token = await askedToken();
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[\w-]{43}$/), async (other) => {
        fc.pre(other !== token);
        expect(refused(await showConfirmation(dependencies())({ token: other }))).toEqual(OF_NO_USE);
        expect(refused(await confirm(other))).toEqual(OF_NO_USE);
      }),
      { numRuns: 25 },
    );
  });

  it('stays claimed when the machine stops before the mail went out, and can be asked again', async () => {
    const stopped = { ...dependencies(), sendMail: () => Promise.reject(new Error('stopped')) };
    const request = { trajectoryId: trajectory.id, companyId: company.id, contactId: CONTACT, language: 'nl' };
    const parsed = confirmationRequestSchema.parse({ ...request, expectedVersion: 0 });
    await expect(askConfirmation(stopped)(COACH, parsed)).rejects.toThrow('stopped');
    expect((await last())?.mail).toBe('claimed');
    accepted(await confirm(await askedToken()));
  });
});
