import { describe, expect, it } from 'vitest';
import { BANDS, normRowSchema } from '../../shared/figures/schema.ts';
import { isoDate, quarter } from '../../shared/kernel/dates.ts';
import { LANGUAGES } from '../../shared/kernel/languages.ts';
import { cents } from '../../shared/kernel/money.ts';
import {
  type DueItem,
  dueItemSchema,
  type NarrativeSentence,
  narrativeSentenceSchema,
} from '../../shared/summary/sentences.ts';
import { summaryTexts } from '../../shared/texts/summary/catalogue.ts';
import { plainText } from '../../shared/texts/summary/contract.ts';

const on = isoDate('2026-12-31');
const volume = { key: 'volume', quarter: quarter('2026/Q3') } as const;
const NARRATIVE: readonly (readonly [NarrativeSentence, nl: string, en: string])[] = [
  [
    { ...volume, count: 34, previous: 25, trend: '+36%' },
    'In 2026/Q3 werden 34 unieke ondernemingen gerealiseerd, 9 meer dan in het kwartaal ervoor (+36%).',
    'In 2026/Q3, 34 unique companies were realised, 9 more than in the quarter before (+36%).',
  ],
  [
    { ...volume, count: 1, previous: 1, trend: '0%' },
    'In 2026/Q3 werd 1 unieke onderneming gerealiseerd, evenveel als in het kwartaal ervoor (0%).',
    'In 2026/Q3, 1 unique company was realised, as many as in the quarter before (0%).',
  ],
  [
    { ...volume, count: 2, previous: 1400, trend: '' },
    'In 2026/Q3 werden 2 unieke ondernemingen gerealiseerd, 1\u202f398 minder dan in het kwartaal ervoor.',
    'In 2026/Q3, 2 unique companies were realised, 1\u202f398 fewer than in the quarter before.',
  ],
  [
    { ...volume, count: 3, trend: '' },
    'In 2026/Q3 werden 3 unieke ondernemingen gerealiseerd.',
    'In 2026/Q3, 3 unique companies were realised.',
  ],
  [
    { ...volume, count: -2, previous: 8, trend: '' },
    'In 2026/Q3 vielen 2 unieke ondernemingen weg na een correctie.',
    'In 2026/Q3, 2 unique companies no longer counted after a correction.',
  ],
  [
    { key: 'norm', on, expected: 450, realised: 412, share: 412 / 450, band: 'under' },
    'Norm: op 31/12/2026 moesten 450 ondernemingen gerealiseerd zijn. Het zijn er 412 (91,56%): minder dan 10 onder streefdoel.',
    'Norm: 450 companies to be realised by 31/12/2026. It is 412 (91,56%): less than 10 below target.',
  ],
  [
    { key: 'stillUnderway', planned: 1, implementing: 48 },
    'Reden: 1 onderneming heeft een plan en 48 ondernemingen zijn in uitvoering, maar niet afgerond.',
    'Reason: 1 company has a plan and 48 companies are implementing one, not completed yet.',
  ],
  [
    { key: 'completedNotCounted', count: 1 },
    '1 onderneming is afgerond, maar telt nog niet mee.',
    '1 company is completed, but does not count yet.',
  ],
  [
    { key: 'forecast', on, expected: 470, low: 455, high: 482 },
    'Aan het huidige tempo zijn op 31/12/2026 470 ondernemingen gerealiseerd (tussen 455 en 482).',
    'At the present pace 470 companies will be realised on 31/12/2026 (between 455 and 482).',
  ],
  [
    { key: 'cut', today: cents(4_250_000), forecast: cents(0), provisional: true },
    'Als de periode met dit kwartaal eindigde: een korting van €\u00a042\u202f500,00. Aan het huidige tempo: geen korting. Voorlopig berekend op de toegekende subsidie.',
    'If the period ended with this quarter: a cut of €\u00a042\u202f500,00. At the present pace: no cut. Computed for now on the subsidy that was granted.',
  ],
  [
    { key: 'cut', today: cents(0), provisional: false, settledOnce: true },
    'Als de periode met dit kwartaal eindigde: geen korting. Per periode berekend. Volgens de programmaregels wordt een verlengd partnerschap één keer afgerekend, over beide periodes samen.',
    'If the period ended with this quarter: no cut. Computed for each period. By the programme rules an extended partnership is settled once, over both periods together.',
  ],
  [
    { key: 'earlyWarning', share: 0.85, partnershipIds: ['beta', 'gamma'] },
    'Vroege waarschuwing voor beta en gamma: minder dan 85% van waar het streefcijfer nu moet staan. Dit wordt van nabij gevolgd, met een actieplan.',
    'Early warning for beta and gamma: less than 85% of where the target should stand by now. It is followed closely, with an action plan.',
  ],
  [
    { key: 'partnership', partnershipId: 'alfa', realised: 412, target: 480, band: 'above' },
    'alfa: 412 van 480 ondernemingen gerealiseerd, boven streefdoel voor deze dag.',
    'alfa: 412 of 480 companies realised, above target for this day.',
  ],
  [
    { key: 'partnership', partnershipId: 'alfa', realised: 1, band: 'none' },
    'alfa: 1 onderneming gerealiseerd, nog zonder streefcijfer.',
    'alfa: 1 company realised, without a target as yet.',
  ],
  [
    { key: 'coverage', covered: 13, regions: 15 },
    "In 13 van de 15 referentieregio's is minstens één onderneming gerealiseerd.",
    'At least one company was realised in 13 of the 15 reference regions.',
  ],
];

const DUE: readonly (readonly [DueItem, nl: string, en: string])[] = [
  [
    { key: 'evidence', count: 12 },
    'Vul aan wat de telregel nog vraagt bij 12 ondernemingen met een afgerond traject.',
    'Complete what the counting rule still asks of 12 companies with a completed trajectory.',
  ],
  [
    { key: 'verification', count: 1 },
    '1 onderneming wacht op verificatie door het agentschap.',
    '1 company awaits verification by the agency.',
  ],
  [
    { key: 'actionPlan' },
    'Bezorg een actieplan: de stand ligt onder de drempel voor vroege waarschuwing.',
    'Hand in an action plan: the standing is below the threshold of early warning.',
  ],
  [
    { key: 'actionPlanOf', partnershipId: 'beta' },
    'Bespreek het actieplan met beta.',
    'Discuss the action plan with beta.',
  ],
  [
    { key: 'yearlyStep', on, step: 480, missing: 68 },
    'Tegen 31/12/2026: 480 ondernemingen gerealiseerd. Nog te gaan: 68.',
    'By 31/12/2026: 480 companies realised. Still to go: 68.',
  ],
  [
    { key: 'targetMissing', partnershipIds: [] },
    'Er is voor deze periode nog geen streefcijfer goedgekeurd.',
    'No target has been approved for this period yet.',
  ],
  [
    { key: 'targetMissing', partnershipIds: ['beta'] },
    'Keur een streefcijfer goed voor beta.',
    'Approve a target for beta.',
  ],
];

describe('the sentences of a summary', () => {
  it.each(NARRATIVE)('says %j in both languages', (sentence, nl, en) => {
    expect(plainText(summaryTexts('nl').narrative(sentence))).toBe(nl);
    expect(plainText(summaryTexts('en').narrative(sentence))).toBe(en);
  });

  it.each(DUE)('says what is due, %j, in both languages', (item, nl, en) => {
    expect(summaryTexts('nl').due(item)).toBe(nl);
    expect(summaryTexts('en').due(item)).toBe(en);
  });

  it('leaves none of them untested', () => {
    const keysOf = (schema: { options: readonly { shape: { key: { value: string } } }[] }) =>
      schema.options.map(({ shape }) => shape.key.value).toSorted();
    expect([...new Set(NARRATIVE.map(([{ key }]) => key))].toSorted()).toEqual(keysOf(narrativeSentenceSchema));
    expect([...new Set(DUE.map(([{ key }]) => key))].toSorted()).toEqual(keysOf(dueItemSchema));
  });

  it('has words for every band, process and norm, different in each language', () => {
    const { norm, process } = normRowSchema.shape;
    const [nl, en] = LANGUAGES.map(summaryTexts);
    for (const band of BANDS) expect(nl?.bands[band]).not.toBe(en?.bands[band]);
    for (const name of norm.options) expect(nl?.norms[name]).not.toBe(en?.norms[name]);
    for (const name of process.options) expect(nl?.processes[name]).not.toBe(en?.processes[name]);
  });
});
