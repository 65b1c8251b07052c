import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeliveryRefused } from '../../functions/monitoring/delivery/rows.ts';
import type { DeliveryColumnKey } from '../../shared/monitoring/delivery/columns.ts';
import { DELIVERY_COLUMN_KEYS } from '../../shared/monitoring/delivery/columns.ts';
import { readLeaverRow } from '../../shared/monitoring/delivery/read-row.ts';
import { cellsOf, csvOf, HEADER, REFERENCE_DATE, readFile } from './delivery-samples.ts';

const refusal = async (content: Uint8Array) => {
  const thrown = await readFile(content).catch((reason: unknown) => reason);
  if (!(thrown instanceof DeliveryRefused)) throw new Error('The file was not refused');
  return thrown.reason;
};

const problemsOf = (changed: Partial<Record<DeliveryColumnKey, string>>) => {
  const read = readLeaverRow(DELIVERY_COLUMN_KEYS, cellsOf(changed), REFERENCE_DATE);
  return read.ok ? [] : read.error;
};

describe('The file of a delivery', () => {
  it('gives the same rows in any dress', async () => {
    // What is refused for its encoding too: a cell with a letter that the encodings write differently.
    const rows = [cellsOf(), cellsOf({ contract: 'tijdelijk é' }), cellsOf({ targetGroups: '' })];
    const expected = await readFile(csvOf(rows));
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          delimiter: fc.constantFrom(';', ','),
          quoted: fc.boolean(),
          lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
          encoding: fc.constantFrom('utf8' as const, 'latin1' as const),
          mark: fc.boolean(),
          ended: fc.boolean(),
          pieceSize: fc.integer({ min: 1, max: 300 }),
        }),
        async ({ delimiter, quoted, lineEnd, encoding, mark, ended, pieceSize }) => {
          const cell = (text: string) => (quoted ? `"${text}"` : text);
          const lines = [HEADER, ...rows].map((cells) => cells.map(cell).join(delimiter));
          const text = lines.join(lineEnd) + (ended ? lineEnd : '');
          const content = Buffer.from((mark && encoding === 'utf8' ? '\ufeff' : '') + text, encoding);
          expect(await readFile(content, pieceSize)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
    expect(expected.map(({ row, read }) => [row, read.ok])).toEqual([
      [2, true],
      [3, false],
      [4, true],
    ]);
  });

  it('may have its columns in any order', async () => {
    const turned = Buffer.from([HEADER, cellsOf()].map((cells) => [...cells].reverse().join(';')).join('\n'));
    expect(await readFile(turned)).toEqual(await readFile(csvOf([cellsOf()])));
  });

  it('goes on where an interrupted reading stopped', async () => {
    const rows = [cellsOf(), cellsOf({ contract: 'x' }), cellsOf()];
    expect(await readFile(csvOf(rows), 64, 2)).toEqual((await readFile(csvOf(rows))).slice(2));
  });

  it('is refused with an unknown column, which is named by its place and never by what stands there', async () => {
    const content = Buffer.from([...HEADER, '85.07.30-033.28'].join(';'));
    expect(await refusal(content)).toEqual({ failure: 'deliveryUnknownColumn', parameters: { position: '12' } });
  });

  it('is refused when a column is missing or there twice, or a quote is never closed', async () => {
    expect(await refusal(Buffer.from(HEADER.slice(0, -1).join(';')))).toEqual({
      failure: 'deliveryColumnsMissing',
      parameters: { columns: 'doelgroepen' },
    });
    expect((await refusal(Buffer.from([...HEADER, 'contract'].join(',')))).failure).toBe('deliveryColumnTwice');
    expect((await refusal(Buffer.concat([csvOf([]), Buffer.from('\r\n"open')]))).failure).toBe('deliveryUnreadableCsv');
    expect((await refusal(new Uint8Array())).failure).toBe('deliveryColumnsMissing');
  });
});

describe('A row of a delivery', () => {
  it('is a leaver with one job', () => {
    expect(readLeaverRow(DELIVERY_COLUMN_KEYS, cellsOf(), REFERENCE_DATE)).toEqual({
      ok: true,
      value: {
        pseudonym: 'PABCDEFGHIJKLMNOPQRSTUVWX',
        sourceMeasure: 'local-partnership',
        localPartnership: 'LP012',
        exitedOn: '2026-06-30',
        destination: 'temporary-agency-work',
        work: {
          employer: '0403170701',
          userEnterprise: '0202239951',
          startedOn: '2026-07-01',
          contract: 'temporary',
        },
        targetGroups: ['disability', 'newcomers'],
      },
    });
  });

  it.each(DELIVERY_COLUMN_KEYS)(
    'is refused for a number of the national register in the column %s, and for nothing else',
    (column) => {
      const cells = cellsOf({
        [column]: 'nr 85.07.30-033.28',
        contract: column === 'contract' ? '85073003328' : 'wrong',
      });
      const read = readLeaverRow(DELIVERY_COLUMN_KEYS, cells, REFERENCE_DATE);
      expect(read).toEqual({ ok: false, error: [{ column, problem: 'nationalNumber' }] });
    },
  );

  it('is refused for such a number in a cell beyond the last column', () => {
    const read = readLeaverRow(DELIVERY_COLUMN_KEYS, [...cellsOf(), '85073003328'], REFERENCE_DATE);
    expect(read).toEqual({ ok: false, error: [{ problem: 'nationalNumber' }] });
  });

  it('has work where its destination is work, and none where it is not', () => {
    expect(problemsOf({ employer: '' })).toEqual([{ column: 'employer', problem: 'required' }]);
    expect(problemsOf({ destination: 'no-work', userEnterprise: '' }).map(({ column }) => column)).toEqual([
      'employer',
      'startedOn',
      'contract',
    ]);
    const none = { employer: '', userEnterprise: '', startedOn: '', contract: '' };
    expect(problemsOf({ destination: 'no-work', ...none })).toEqual([]);
    expect(problemsOf({ destination: 'self-employed', ...none })).toEqual([]);
    expect(problemsOf({ destination: 'self-employed', ...none, startedOn: '2026-07-01' })).toHaveLength(2);
  });

  it('names a local partnership only when it comes from one, and a user enterprise only at temporary agency work', () => {
    expect(problemsOf({ localPartnership: '' })).toEqual([{ column: 'localPartnership', problem: 'required' }]);
    expect(problemsOf({ sourceMeasure: 'vdab-trajectory' })).toEqual([
      { column: 'localPartnership', problem: 'notAllowedHere' },
    ]);
    expect(problemsOf({ destination: 'regular-work', contract: 'permanent' })).toEqual([
      { column: 'userEnterprise', problem: 'notAllowedHere' },
    ]);
  });

  it('is the picture up to the reference date', () => {
    expect(problemsOf({ exitedOn: '2026-10-01', startedOn: '2026-10-02', endedOn: '2026-10-03' })).toEqual([
      { column: 'exitedOn', problem: 'afterReferenceDate' },
      { column: 'startedOn', problem: 'afterReferenceDate' },
      { column: 'endedOn', problem: 'afterReferenceDate' },
    ]);
    expect(problemsOf({ endedOn: '2026-06-30' })).toEqual([{ column: 'endedOn', problem: 'endBeforeStart' }]);
  });

  it.each([
    ['pseudonym', 'P12345678901234567890123', 'pseudonym'],
    ['sourceMeasure', 'pool', 'unknownCode'],
    ['localPartnership', 'LP1', 'partnershipCode'],
    ['exitedOn', '31/02/2026', 'day'],
    ['employer', '0403170702', 'enterpriseNumber'],
    ['targetGroups', 'newcomers|people', 'unknownCode'],
  ] as const)('is refused when its %s is “%s”', (column, cell, problem) => {
    expect(problemsOf({ [column]: cell })).toContainEqual({ column, problem });
  });
});
