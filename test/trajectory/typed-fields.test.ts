import { describe, expect, it } from 'vitest';
import { registerCompany } from '../../functions/company/register.ts';
import { addAction } from '../../functions/trajectory/actions.ts';
import { addEvidence } from '../../functions/trajectory/evidence.ts';
import { explainParticipants } from '../../functions/trajectory/explain.ts';
import { enterPhase } from '../../functions/trajectory/phases.ts';
import { startTrajectory } from '../../functions/trajectory/start.ts';
import { companyInputSchema } from '../../shared/company/schema.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { INTERVENTIONS } from '../../shared/reference/interventions.ts';
import { THEMES } from '../../shared/reference/themes.ts';
import { proposedAction, proposedTitle } from '../../shared/trajectory/proposals.ts';
import {
  actionAdditionSchema,
  evidenceAdditionSchema,
  phaseEntrySchema,
  trajectoryStartSchema,
} from '../../shared/trajectory/requests.ts';
import { accepted, COACH, Desk } from './desk.ts';
import { day, withCheckDigits } from './samples.ts';

/** P:171, do what a case needs and no more: a counted company asks at most so many fields beyond what is prefilled. */
const MAXIMUM_TYPED_FIELDS = 12;

/** Everything that a person types or ticks, from a company that nobody knows to one that counts. */
const TYPED = {
  enterpriseNumber: withCheckDigits('09000001'),
  companyName: 'Bakkerij De Korst',
  establishmentNumber: withCheckDigits('20000001'),
  postalCode: '2800',
  sme: 'yes',
  leadSource: 'vdab',
  theme: 'language-policy',
  resultDimension: 'inclusion',
  intervention: 'task-carving',
  level: 'workOrganisation',
  evidenceKind: 'photo',
  evidenceReference: 'Map 4, foto 12',
} as const;
const TODAY = day('2024-11-15');

describe('a counted company', () => {
  it(`asks at most ${MAXIMUM_TYPED_FIELDS} typed fields`, async () => {
    expect(Object.keys(TYPED).length).toBeLessThanOrEqual(MAXIMUM_TYPED_FIELDS);

    const desk = await Desk.open();
    const { dependencies } = desk;
    const company = companyInputSchema.parse({
      enterpriseNumber: TYPED.enterpriseNumber,
      name: TYPED.companyName,
      establishments: [{ number: TYPED.establishmentNumber, address: { postalCode: TYPED.postalCode } }],
      sme: TYPED.sme,
    });
    const companyId = accepted(await registerCompany(desk.companyDependencies)(COACH, company));

    // The screen comes from the company, opens at intake and fills in today; a company with one establishment works there.
    const start = trajectoryStartSchema.parse({
      title: proposedTitle(THEMES[TYPED.theme], TYPED.companyName, 'nl'),
      companies: [{ companyId, establishments: [TYPED.establishmentNumber] }],
      leadSource: TYPED.leadSource,
      themes: [TYPED.theme],
      resultDimensions: [TYPED.resultDimension],
      phase: 'intake',
      on: TODAY,
    });
    const id = accepted(await startTrajectory(dependencies)(COACH, start));
    const seen = async () => ({ id, expectedVersion: (await desk.now(id)).version });

    const action = actionAdditionSchema.parse({
      ...proposedAction(INTERVENTIONS[TYPED.intervention], 'nl'),
      intervention: TYPED.intervention,
      level: TYPED.level,
      companyIds: [companyId],
      status: 'implemented',
      expectedVersion: 1,
    });
    accepted(await addAction(dependencies)(COACH, { ...action, ...(await seen()) }));
    const evidence = evidenceAdditionSchema.parse({
      actionId: (await desk.now(id)).actions[0]?.id,
      companyId,
      kind: TYPED.evidenceKind,
      reference: TYPED.evidenceReference,
      on: TODAY,
      expectedVersion: 1,
    });
    accepted(await addEvidence(dependencies)(COACH, { ...evidence, ...(await seen()) }));
    for (const phase of ['plan', 'implementation', 'completed']) {
      const entry = phaseEntrySchema.parse({ phase, on: TODAY, expectedVersion: 1 });
      accepted(await enterPhase(dependencies)(COACH, { ...entry, ...(await seen()) }));
    }

    const trajectory = await desk.now(id);
    const companies = [await desk.companyNow(companyId)];
    const [participant] = explainParticipants(trajectory, companies, { rules: DEFAULT_RULES, on: TODAY });
    expect(participant?.counting.counts.completed).toBe(true);
    expect(trajectory.title).toBe('Taalbeleid: Bakkerij De Korst');
    expect(trajectory.actions[0]?.title).toBe('Taken herverdelen (task carving)');
  });

  it('gets proposals that fit, however long the names are', () => {
    expect(proposedTitle(THEMES.other, 'x'.repeat(200), 'en')).toHaveLength(160);
    expect(proposedAction(INTERVENTIONS['other-structural'], 'en')).toEqual({
      title: 'Other structural adaptation',
      structural: true,
    });
  });
});
