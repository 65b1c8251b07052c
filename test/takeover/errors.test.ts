import { beforeAll, describe, expect, it } from 'vitest';
import type { KeptEntry } from '../../shared/catalogue/merged.ts';
import type { EntryVersion } from '../../shared/catalogue/schema.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { linesOf } from './desk.ts';
import { openCheck } from './row-check.ts';
import {
  adaptationRow,
  companyRow,
  establishmentRow,
  type Filled,
  phaseRows,
  runningFiles,
  sheetsOf,
  trajectoryRow,
} from './workbooks.ts';

let check: Awaited<ReturnType<typeof openCheck>>;
beforeAll(async () => {
  check = await openCheck();
});

/** What a check says of a file that is right but for this. */
const saidOf = async (file: Filled): Promise<string[]> =>
  linesOf(await check(sheetsOf({ ...runningFiles(1), ...file })));

describe('one mistake is one line', () => {
  it('a company that cannot be read: its establishment and its trajectory wait for it, and nothing else is said', async () => {
    const companies = [companyRow(1, { enterpriseNumber: '0123' }), companyRow(2)];
    expect(await saidOf({ ...runningFiles(2), companies })).toEqual([
      'Ondernemingen · 2 · Ondernemingsnummer · enterpriseNumberShape',
      'Vestigingen · 2 · Onderneming · waitsForRow',
      'Trajecten · 2 · Ondernemingen · waitsForRow',
    ]);
  });

  it('a company that breaks a rule: its trajectory waits', async () => {
    expect(await saidOf({ establishments: [establishmentRow(1, { postalCode: 1000 })] })).toEqual([
      'Vestigingen · 2 · Postcode · noWorkFloorInFlanders',
      'Trajecten · 2 · Ondernemingen · waitsForRow',
    ]);
  });

  it('a trajectory that cannot be read: its phases and adaptations wait in one line each', async () => {
    expect(await saidOf({ trajectories: [trajectoryRow(1, { leadSource: 'de buurman' })] })).toEqual([
      'Trajecten · 2 · Via wie · notInList',
      'Fasen · 2 · Traject · waitsForRow',
      'Aanpassingen · 2 · Traject · waitsForRow',
    ]);
  });

  it('a code is one of the catalogue as the agency keeps it, and could be chosen on the day of its record', async () => {
    const from = isoDate('2024-01-01');
    const themeOf = (code: string, nl: string, more: Partial<EntryVersion> = {}): KeptEntry => {
      const versions = [{ nl, en: code, from, ...more }];
      return { catalogue: 'themes', code, source: 'agency', version: 1, versions, checks: [] };
    };
    const kept = [
      themeOf('buddies', 'Buddywerking'),
      themeOf('early', 'Vroege start', { validUntil: isoDate('2024-01-31'), replacedBy: 'buddies' }),
      themeOf('still-open-then', 'Toen nog open', { validUntil: isoDate('2024-02-01') }),
    ];
    const themes = 'Buddywerking; vroege start; toen nog open';
    const file = { ...runningFiles(1), trajectories: [trajectoryRow(1, { themes })] };
    expect((await check(sheetsOf(file), kept)).problems).toEqual([
      {
        sheet: 'Trajecten',
        row: 2,
        column: 'Thema’s',
        problem: 'codeReplaced',
        parameters: {
          since: '01/02/2024',
          nl: 'Buddywerking',
          en: 'buddies',
          valueNl: 'Vroege start',
          valueEn: 'early',
        },
      },
    ]);
  });

  it('a bad date in the phases is not also phases in a wrong order', async () => {
    const phases = phaseRows(1).map((row) => (row.phase === 'plan' ? { ...row, on: '31/02/2024' } : row));
    expect(await saidOf({ phases })).toEqual(['Fasen · 3 · Vanaf · notADay']);
  });

  it('an adaptation that cannot be read is not also missing', async () => {
    expect(await saidOf({ adaptations: [adaptationRow(1, { structural: 'wellicht' })] })).toEqual([
      'Aanpassingen · 2 · Structureel · yesOrNo',
    ]);
  });

  it('a phase that is left out is said at the next one only', async () => {
    const phases = phaseRows(1).filter(({ phase }) => phase !== 'plan');
    expect(await saidOf({ phases })).toEqual(['Fasen · 3 · Fase · phaseOrder']);
  });

  it('a column that is missing is said once, not at every row', async () => {
    const sheets = sheetsOf(runningFiles(5)).map(({ name, cells }) =>
      name === 'Ondernemingen'
        ? { name, cells: cells.map((row) => row.filter((_, index) => index !== 1)) }
        : { name, cells },
    );
    const lines = linesOf(await check(sheets));
    expect(lines).toContain('Ondernemingen · 1 · Ondernemingsnummer · columnMissing');
    expect(lines.filter((line) => line.startsWith('Ondernemingen'))).toHaveLength(1);
  });

  it('two mistakes in one row that do not follow from each other are two lines', async () => {
    const said = await saidOf({ companies: [companyRow(1, { sme: 'misschien', headcount: -1 })] });
    expect(said.filter((line) => line.startsWith('Ondernemingen'))).toEqual([
      'Ondernemingen · 2 · Kmo · notInList',
      'Ondernemingen · 2 · Werknemers · wholeNumber',
    ]);
  });
});

describe('the rules of every day hold', () => {
  it.each<[string, Filled, string]>([
    [
      'a phase before the one before',
      { phases: phaseRows(1).map((row) => (row.phase === 'completed' ? { ...row, on: '2024-01-05' } : row)) },
      'Fasen · 5 · Vanaf · beforePreviousPhase',
    ],
    [
      'a day in the future',
      { phases: phaseRows(1).map((row) => (row.phase === 'completed' ? { ...row, on: '2099-01-05' } : row)) },
      'Fasen · 5 · Vanaf · inFuture',
    ],
    [
      'a plan without themes',
      { trajectories: [trajectoryRow(1, { themes: null })] },
      'Trajecten · 2 · Thema’s · themeRequired',
    ],
    [
      'completed without evidence',
      { adaptations: [adaptationRow(1, { evidenceReference: null, evidenceOn: null })] },
      'Fasen · 5 · Fase · evidenceRequired',
    ],
    [
      'completed without a structural adaptation',
      { adaptations: [adaptationRow(1, { structural: 'nee' })] },
      'Fasen · 5 · Fase · adaptationRequired',
    ],
    [
      'an instrument called structural',
      { adaptations: [adaptationRow(1, { intervention: 'awareness-session' })] },
      'Aanpassingen · 2 · Structureel · interventionNotStructural',
    ],
    [
      'evidence without its day',
      { adaptations: [adaptationRow(1, { evidenceOn: null })] },
      'Aanpassingen · 2 · Bewijs van · evidenceIncomplete',
    ],
    [
      'an adaptation before the trajectory',
      { adaptations: [adaptationRow(1, { statusOn: '2024-01-02' })] },
      'Aanpassingen · 2 · Sinds · beforeTrajectory',
    ],
    [
      'accepted without a day',
      { adaptations: [adaptationRow(1, { acceptedOn: null })] },
      'Aanpassingen · 2 · Aanvaard op · acceptedOnRequired',
    ],
    [
      'accepted and not completed',
      { phases: phaseRows(1).filter(({ phase }) => phase !== 'completed') },
      'Aanpassingen · 2 · Aanvaard · acceptedWithoutProof',
    ],
    [
      'stopped without a reason',
      {
        phases: [...phaseRows(1).slice(0, 2), { trajectory: 'T-1', phase: 'gestopt', on: '2024-05-01' }],
        adaptations: [adaptationRow(1, { accepted: null, acceptedOn: null })],
      },
      'Trajecten · 2 · Reden van stopzetting · stopReasonRequired',
    ],
    ['a trajectory that starts with its plan', { phases: phaseRows(1).slice(1) }, 'Fasen · 2 · Fase · startingPhase'],
    [
      'an unknown member',
      { trajectories: [trajectoryRow(1, { member: 'Niemand' })] },
      'Trajecten · 2 · Lid · unknownMember',
    ],
    [
      'an unknown company',
      { trajectories: [trajectoryRow(1, { companies: 'O-1; O-9' })] },
      'Trajecten · 2 · Ondernemingen · unknownReference',
    ],
    [
      'a reference twice',
      { companies: [companyRow(1), companyRow(2, { reference: 'O-1' })] },
      'Ondernemingen · 3 · Referentie · listedTwice',
    ],
    [
      'an enterprise number twice',
      { ...runningFiles(2), companies: [companyRow(1), companyRow(1, { reference: 'O-2' })] },
      'Ondernemingen · 3 · Ondernemingsnummer · listedTwice',
    ],
    [
      'a company without establishment',
      { ...runningFiles(2), establishments: [establishmentRow(1)] },
      'Ondernemingen · 3 · Referentie · establishmentRequired',
    ],
    [
      'yearly steps without the whole target',
      { targets: [{ period: 1, year: 2024, companies: 5 }] },
      'Doelen · 2 · Jaar · targetOfPeriodMissing',
    ],
    [
      'a target of a period into which it is not decided yet to go on',
      { targets: [{ period: 2, companies: 5, grantedSubsidy: 1 }] },
      'Doelen · 2 · Periode · extensionFirst',
    ],
    [
      'a step above the target',
      {
        targets: [
          { period: 1, companies: 5, grantedSubsidy: 1 },
          { period: 1, year: 2024, companies: 6 },
        ],
      },
      'Doelen · 3 · Aantal ondernemingen · aboveTarget',
    ],
    [
      'an amount of a stranger',
      { amounts: [{ reference: 'B', report: 'R', member: 'Niemand', category: 'staff', amount: 1 }] },
      'Gecertificeerde bedragen · 2 · Lid · unknownMember',
    ],
  ])('%s', async (_, file, line) => {
    expect(await saidOf(file)).toContain(line);
  });
});
