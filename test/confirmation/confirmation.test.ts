import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerConfirmation, showConfirmation } from '../../functions/confirmation/answer.ts';
import { askConfirmation } from '../../functions/confirmation/ask.ts';
import { sha256 } from '../../functions/platform/storage/canonical-json.ts';
import { refuse } from '../../functions/trajectory/for-confirmations.ts';
import { objectRequestSchema } from '../../shared/confirmation/schema.ts';
import { timeOf } from '../../shared/kernel/dates.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { accepted, COACH, refused } from '../trajectory/desk.ts';
import { RequestDesk } from './request-desk.ts';

const OF_NO_USE = { code: 'notFound', reason: 'confirmationLinkOfNoUse' };

describe('a confirmation by the company', () => {
  let at: RequestDesk;
  const confirm = (token: string) =>
    answerConfirmation(at.dependencies)({ token, outcome: 'confirmed', role: 'employer' });
  const evidence = async () => (await at.desk.now(at.trajectory.id)).evidence;

  beforeEach(async () => {
    at = await RequestDesk.open();
  });

  it('shows what was done and its hash is of exactly that; the secret is stored nowhere', async () => {
    const token = await at.askedToken();
    const shown = accepted(await showConfirmation(at.dependencies)({ token }));
    const stored = await at.last();
    expect(shown.text).toContain('- Rollen (sinds');
    expect(shown.text).toContain('Medegefinancierd door de Europese Unie');
    expect(stored).toMatchObject({
      text: shown.text,
      textHash: sha256(shown.text),
      tokenHash: sha256(token),
      mail: 'sent',
    });
    // The mail says up to and including which day.
    expect(timeOf(shown.expiresAt)).toBe('23:59:59');
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(Object.keys(shown).sort()).toEqual([
      'askedAt',
      'companyName',
      'expiresAt',
      'language',
      'partnership',
      'text',
    ]);
    expect(at.mails.at(-1)?.text).not.toContain('Iemand');
  });

  it('adds evidence once; the link is then of no use', async () => {
    const token = await at.askedToken();
    // Silence blocks nothing and proves nothing.
    expect(await evidence()).toEqual([]);
    accepted(await confirm(token));
    expect(await evidence()).toMatchObject([
      { kind: 'companyConfirmation', companyId: at.company.id, on: '2024-11-15' },
    ]);
    expect((await at.last())?.answer).toMatchObject({ outcome: 'confirmed', role: 'employer' });
    expect(refused(await confirm(token))).toEqual(OF_NO_USE);
    expect(await evidence()).toHaveLength(1);
  });

  it('lands exactly one of several answers at once', async () => {
    const token = await at.askedToken();
    const answers = await Promise.all([confirm(token), confirm(token), confirm(token)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await evidence()).toHaveLength(1);
  });

  it('takes an objection without evidence, as text that stays text', async () => {
    const token = await at.askedToken();
    const remark = '=HYPERLINK("x")<script>alert(1)</script>';
    const request = objectRequestSchema.parse({ token, role: 'hr', remark });
    accepted(await answerConfirmation(at.dependencies)({ ...request, outcome: 'objected' }));
    expect(await evidence()).toEqual([]);
    expect((await at.last())?.answer).toMatchObject({ outcome: 'objected', remark });
    expect((await at.desk.now(at.trajectory.id)).objections).toEqual([at.company.id]);
    expect(objectRequestSchema.safeParse({ token, role: 'hr' }).success).toBe(false);
  });

  it('of a company that left meanwhile leaves nothing to talk over', async () => {
    const token = await at.askedToken();
    const { trajectories } = at.dependencies;
    let decided: Trajectory | undefined;
    const afterLeaving: typeof trajectories.answer = (author, id, decide) =>
      trajectories.answer(author, id, async (before, today) => {
        const decision = await decide({ ...before, companies: [] }, today);
        if (decision.ok) decided = decision.value.after;
        return refuse();
      });
    const dependencies = { ...at.dependencies, trajectories: { ...trajectories, answer: afterLeaving } };
    const request = objectRequestSchema.parse({ token, role: 'hr', remark: 'Neen' });
    await answerConfirmation(dependencies)({ ...request, outcome: 'objected' });
    expect(decided?.objections).toEqual([]);
  });

  it('is replaced when asked again, and expires', async () => {
    const first = await at.askedToken();
    const second = await at.askedToken();
    expect(refused(await confirm(first))).toEqual(OF_NO_USE);
    at.later = 31;
    expect(refused(await confirm(second))).toEqual(OF_NO_USE);
    at.later = 29;
    accepted(await confirm(second));
  });

  it('gives nothing for any other secret', async () => {
    const token = await at.askedToken();
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[\w-]{43}$/), async (other) => {
        fc.pre(other !== token);
        expect(refused(await showConfirmation(at.dependencies)({ token: other }))).toEqual(OF_NO_USE);
        expect(refused(await confirm(other))).toEqual(OF_NO_USE);
      }),
      { numRuns: 25 },
    );
  });

  it('stays claimed when the machine stops before the mail went out, and can be asked again', async () => {
    const stopped = { ...at.dependencies, sendMail: () => Promise.reject(new Error('stopped')) };
    await expect(askConfirmation(stopped)(COACH, await at.request())).rejects.toThrow('stopped');
    expect((await at.last())?.mail).toBe('claimed');
    accepted(await confirm(await at.askedToken()));
  });
});
