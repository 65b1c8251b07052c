import { beforeEach, describe, expect, it } from 'vitest';
import { takeDraftBack } from '../../functions/programme/draft/judge.ts';
import { publishDraft } from '../../functions/programme/draft/publish.ts';
import { changeDraft } from '../../functions/programme/draft/write.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import type { RulesDraft } from '../../shared/programme/draft/schema.ts';
import { breakingOff, done, MANAGER, OFFICER, RulesDesk } from './desk.ts';

describe('publishing rules', () => {
  let desk: RulesDesk;
  beforeEach(async () => {
    desk = await RulesDesk.open();
  });

  const publish = ({ id, version }: Pick<RulesDraft, 'id' | 'version'>, dependencies = desk.dependencies) =>
    publishDraft(dependencies)(MANAGER, { id, expectedVersion: version });
  const standing = async ({ id }: Pick<RulesDraft, 'id'>): Promise<RulesDraft> => {
    const draft = await desk.dependencies.repository.draft(id);
    return draft ?? expect.unreachable('The draft is gone');
  };

  it('makes a version that holds from its day on, with the reason of each rule; what came before keeps its rules', async () => {
    const draft = await desk.proposed({ objectionDays: 20 });
    expect(done(await publish(draft))).toMatchObject({ state: 'published', publishedAs: '2026-1' });
    expect(await desk.rules.version('2026-1')).toMatchObject({
      objectionDays: 20,
      validFrom: '2026-12-01',
      note: 'Termijnen',
      reasons: { objectionDays: 'Zo afgesproken' },
    });
    expect((await desk.rules.inForce()).version).toBe('2024-1');
    expect((await desk.rules.rulesOn(isoDate('2026-11-30'))).objectionDays).toBe(15);
    expect((await desk.rules.rulesOn(isoDate('2026-12-01'))).objectionDays).toBe(20);
    expect(await desk.store.items(`AUDIT#RULESDRAFT#${draft.id}`)).toHaveLength(5);
  });

  it('takes a second person: not who proposed it, nor who changed it last', async () => {
    const draft = await desk.proposed({ objectionDays: 20 });
    const { id, version: expectedVersion } = draft;
    const alone = await publishDraft(desk.dependencies)(OFFICER, { id, expectedVersion });
    expect(alone).toEqual({ ok: false, error: { code: 'notAllowedNow', reason: 'secondPerson' } });

    // The manager writes in it: now neither of the two can, since the officer proposes it again.
    const back = done(await takeDraftBack(desk.dependencies)(MANAGER, { id, expectedVersion, reason: 'Anders' }));
    if (back.state !== 'draft') expect.unreachable(back.state);
    const { title, rules, reasons, validFrom, periods } = back;
    const content = { title, rules: { ...rules, objectionDays: 25 }, reasons, validFrom, periods };
    const changed = done(
      await changeDraft(desk.dependencies)(MANAGER, { id, expectedVersion: back.version, ...content }),
    );
    expect(changed.changedBy).toBe(MANAGER.subject);
    expect(await publish(changed)).toMatchObject({ ok: false, error: { reason: 'rulesDraftNotNow' } });
    expect(await desk.published()).toEqual([]);
  });

  it.each([
    ['before it was decided', 'commit', 1, 'before', 'proposed'],
    ['after it was decided', 'commit', 1, 'after', 'publishing'],
    ['before the version was there', 'commitForAll', 1, 'before', 'publishing'],
    ['after the version was there', 'commitForAll', 1, 'after', 'publishing'],
    ['before the draft said so', 'commit', 2, 'before', 'publishing'],
    ['after all of it', 'commit', 2, 'after', 'published'],
  ] as const)('that breaks off %s is completed by publishing again, once', async (_, part, call, when, left) => {
    const draft = await desk.proposed({ objectionDays: 20 });
    const { dependencies } = desk;
    const breaking = { ...dependencies, [part]: breakingOff(dependencies[part], { call, when }) };
    await expect(publish(draft, breaking)).rejects.toThrow('The process ended');
    const half = await standing(draft);
    expect(half.state).toBe(left);
    if (left !== 'published') done(await publish(half));
    expect((await standing(draft)).state).toBe('published');
    expect(await desk.published()).toMatchObject([{ version: '2026-1', objectionDays: 20, draftId: draft.id }]);
    expect(await desk.store.items(`AUDIT#RULESDRAFT#${draft.id}`)).toHaveLength(5);
  });

  it('by two at once makes one version', async () => {
    const draft = await desk.proposed({ objectionDays: 20 });
    const outcomes = await Promise.all([publish(draft), publish(draft), publish(draft)]);
    expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
    expect((await standing(draft)).state).toBe('published');
    expect(await desk.published()).toHaveLength(1);
  });

  it('never goes over what somebody else published since it was compared', async () => {
    const [first, second] = [await desk.proposed({ objectionDays: 20 }), await desk.proposed({ noteDueDays: 31 })];
    done(await publish(first));
    expect(await publish(second)).toEqual({ ok: false, error: { code: 'notAllowedNow', reason: 'rulesMoved' } });
    expect((await standing(second)).state).toBe('proposed');
    expect(await desk.published()).toHaveLength(1);
  });

  it('never goes over what somebody else published after it was decided, and waits again', async () => {
    const [first, second] = [
      await desk.proposed({ objectionDays: 20 }),
      await desk.proposed({ noteDueDays: 31 }, '2026-12-20'),
    ];
    const { dependencies } = desk;
    const breaking = {
      ...dependencies,
      commitForAll: breakingOff(dependencies.commitForAll, { call: 1, when: 'before' }),
    };
    await expect(publish(second, breaking)).rejects.toThrow('The process ended');
    done(await publish(first));
    expect(await publish(await standing(second))).toMatchObject({ error: { reason: 'rulesMoved' } });
    expect((await standing(second)).state).toBe('proposed');
    expect(await desk.published()).toHaveLength(1);
  });

  it('is refused once its first day is over, also of a publication that broke off', async () => {
    const [late, broken] = [await desk.proposed({ objectionDays: 20 }), await desk.proposed({ noteDueDays: 31 })];
    const { dependencies } = desk;
    const breaking = {
      ...dependencies,
      commitForAll: breakingOff(dependencies.commitForAll, { call: 1, when: 'before' }),
    };
    await expect(publish(broken, breaking)).rejects.toThrow('The process ended');
    desk.store.setClock('2026-12-02T10:00:00.000Z');
    expect(await publish(late)).toMatchObject({ error: { fields: [{ pointer: '/validFrom', message: 'inThePast' }] } });
    expect(await publish(await standing(broken))).toMatchObject({ error: { reason: 'rulesMoved' } });
    expect(await desk.published()).toEqual([]);
  });
});
