import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { settlementDossier } from '../../../functions/finance/settlement/output/dossier.ts';
import { settlementPdf } from '../../../functions/finance/settlement/output/pdf.ts';
import { settlementWorkbook } from '../../../functions/finance/settlement/output/workbook.ts';
import { overPeriods } from '../../../shared/finance/settlement/over-periods.ts';
import { settlementSchema } from '../../../shared/finance/settlement/schema.ts';
import { settle } from '../../../shared/finance/settlement/settle.ts';
import { instant } from '../../../shared/kernel/dates.ts';
import { LANGUAGES } from '../../../shared/kernel/languages.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { readWorkbook } from '../../support/workbook.ts';
import { inputsOf, inSecondPeriod } from './samples.ts';

const AT = instant('2027-03-01T09:00:00.000Z');
const inputs = inputsOf({
  counted: [30, 30, 20, 0],
  accepted: [58_823_530, 35_294_118, 23_529_412],
  goals: [40, 30, 30],
  paid: 97_000_000,
  cutRule: { kind: 'ownShortfall' },
});
const frozen = { inputs, outcome: settle(inputs) };

describe('a settlement to take away', () => {
  it.each(LANGUAGES)('on paper in %s says what it comes to and how, for each fund and partner', async (language) => {
    const { text, structure } = readPdf(await settlementPdf(frozen, { language, at: AT, notes: [] }));
    for (const amount of ['60 000,00', '30 000,00', '28 235,29', '31 764,71'])
      expect(text.replaceAll('\u00a0', ' ')).toContain(amount);
    expect(text).toContain('Lid 2');
    expect(text).toContain('Onderneming 2019');
    expect(structure).toContain('Table');
  });

  it('as a workbook has amounts as numbers of euros, and nothing that a spreadsheet would carry out', async () => {
    const evil = { ...inputs, counted: inputs.counted.map((company) => ({ ...company, name: '=HYPERLINK("x")' })) };
    const bytes = await settlementWorkbook({ ...frozen, inputs: evil }, { language: 'nl', at: AT, notes: [] });
    const { rows, hasFormulas } = readWorkbook(bytes);
    expect(hasFormulas).toBe(false);
    expect(rows.find(([name]) => name?.value === 'Terug te vorderen van de promotor')?.[1]).toEqual({
      type: 'n',
      value: '30000',
    });
    const texts = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(texts).toMatch(/<t>(&apos;|')=HYPERLINK/);
  });

  it.each(LANGUAGES)('over two periods says so on paper in %s, and what each of them adds', async (language) => {
    const both = overPeriods([inputs, inSecondPeriod(inputs)]);
    const whole = { inputs: both, outcome: settle(both) };
    const { text } = readPdf(await settlementPdf(whole, { language, at: AT, notes: [] }));
    expect(text).toMatch(/(Eindafrekening|Final settlement) (van periodes 1 en|of periods 1 and) 2/);
    for (const words of ['160 / 200', '80 / 100', '120 000,00'])
      expect(text.replaceAll('\u00a0', ' ')).toContain(words);
    const { rows } = readWorkbook(await settlementWorkbook(whole, { language, at: AT, notes: [] }));
    expect(rows.some(([name]) => /(Gerealiseerd|Realised).*(periode|period) 2$/.test(name?.value ?? ''))).toBe(true);
  });

  it('as a dossier has everything an auditor needs, under a manifest of hashes that agree', async () => {
    const settlement = settlementSchema.parse({
      period: 1,
      number: 1,
      version: 1,
      state: 'prepared',
      on: inputs.on,
      rulesVersion: inputs.rules.version,
      sha256: 'f'.repeat(64),
      bytes: 1,
      objectKey: 'final-settlement/1-001-ffff.json',
      realised: 80,
      goal: 100,
      cut: frozen.outcome.cut,
      toPay: frozen.outcome.toPay,
      recovery: frozen.outcome.recovery,
      preparedBy: 'project-officer@agency',
      preparedAt: AT,
      updatedAt: AT,
    });
    const options = { language: 'nl', at: AT, notes: [] } as const;
    const files = unzipSync(await settlementDossier({ settlement, frozen, trail: [] }, options));
    const { sha256, ...about } = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(about).toMatchObject({ partnershipId: 'alfa', period: 1, number: 1, state: 'prepared' });
    expect(Object.keys(sha256).toSorted()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'manifest.json')
        .toSorted(),
    );
    for (const [name, content] of Object.entries(files).filter(([name]) => name !== 'manifest.json'))
      expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256[name]);
    expect(settle(JSON.parse(strFromU8(files['frozen.json'] ?? new Uint8Array())).inputs)).toEqual(frozen.outcome);
  });
});
