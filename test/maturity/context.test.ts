import { beforeEach, describe, expect, it } from 'vitest';
import { holdConversation } from '../../functions/maturity/conversation.ts';
import type { ScanDependencies } from '../../functions/maturity/dependencies.ts';
import { describeContext } from '../../functions/maturity/describe.ts';
import { maturityRepository } from '../../functions/maturity/repository.ts';
import type { Company } from '../../shared/company/schema.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { contextErrors } from '../../shared/maturity/context-errors.ts';
import { currentQuestionnaire } from '../../shared/maturity/questionnaire.ts';
import { jointResult } from '../../shared/maturity/scoring.ts';
import { NO_ANSWER } from '../../shared/maturity/types.ts';
import { accepted, COACH, Desk, refused } from '../trajectory/desk.ts';

const questionnaire = currentQuestionnaire();
const answers = {
  ...Object.fromEntries(questionnaire.questions.map(({ id }) => [id, NO_ANSWER] as const)),
  approach: 'C' as const,
};
const GIVEN = { answers: { fatigue: 'some', hrCapacity: 'own-hr' }, conditions: { vision: 'notYet' as const } };

describe('the context beside a scan', () => {
  it('asks what the study names beside the type, and the eight conditions', () => {
    expect(questionnaire.context.map(({ id }) => id)).toEqual([
      'paradigm',
      'staffSupport',
      'lineManagers',
      'fatigue',
      'hrCapacity',
      'teamPrepared',
      'safety',
    ]);
    expect(questionnaire.conditions).toHaveLength(8);
  });

  it('may be filled in by part, but not with nothing, nor with what is not asked', () => {
    const errors = (given: Parameters<typeof contextErrors>[1]) =>
      contextErrors(questionnaire, given).map(({ pointer, message }) => `${pointer} ${message}`);
    expect(errors(GIVEN)).toEqual([]);
    expect(errors({ answers: {}, conditions: {} })).toEqual(['/answers nothingAnswered']);
    expect(errors({ answers: { fatigue: 'A', other: 'x' }, conditions: { luck: 'present' } })).toEqual([
      '/answers/fatigue notInList',
      '/answers/other unknownField',
      '/conditions/luck unknownField',
    ]);
  });

  describe('of a conversation', () => {
    let desk: Desk;
    let company: Company;
    let dependencies: ScanDependencies;

    beforeEach(async () => {
      desk = await Desk.open();
      company = await desk.company('9000');
      const { system, commit, repository } = desk.dependencies;
      dependencies = {
        repository: maturityRepository(desk.table),
        trajectoryOf: repository.trajectory,
        commit,
        system,
      };
      const { id } = await desk.start([company]);
      const where = { trajectoryId: id, companyId: company.id, moment: 'baseline' as const };
      const said = { questionnaire: 1, on: isoDate('2024-11-14'), present: ['hr' as const], answers };
      accepted(await holdConversation(dependencies)(COACH, { ...where, ...said }));
    });

    const scan = async () => {
      const [found] = await maturityRepository(desk.table).scansOf(company.id);
      if (!found) throw new Error('There is a scan');
      return found;
    };

    it('leaves the type as it is, and is refused over a version that somebody changed', async () => {
      const before = await scan();
      const request = { companyId: company.id, scanId: before.id, expectedVersion: before.version, ...GIVEN };
      accepted(await describeContext(dependencies)(COACH, request));
      const after = await scan();
      expect(after.context).toMatchObject(GIVEN);
      expect(after.result).toEqual(before.result);
      expect(after.result).toEqual(jointResult(questionnaire, answers));
      expect(refused(await describeContext(dependencies)(COACH, request)).code).toBe('conflict');
    });
  });
});
