import { describe, expect, it } from 'vitest';
import { notePdf } from '../../functions/note/pdf.ts';
import { instant, quarter } from '../../shared/kernel/dates.ts';
import type { QuarterlyNote } from '../../shared/note/schema.ts';
import { readPdf } from '../support/pdf-text.ts';
import { FIGURES, NOTES, PUBLISHED_FIGURES } from './samples.ts';

const PROVENANCE =
  'Peildatum 30/09/2026, gemeten op 20/10/2026, programmaregels 2024-1, tabellen 2026-1, meting mea_01J00000000000000000000001';

const printed = async (note: QuarterlyNote, monitoringNow: typeof PUBLISHED_FIGURES | undefined): Promise<string> => {
  const content = { partnershipId: 'alfa', note, figuresNow: FIGURES, monitoringNow, namesOf: () => [] };
  return readPdf(await notePdf(content, { language: 'nl', at: instant('2026-11-28T10:00:00.000Z') })).text;
};

describe('the monitoring in the PDF of a note', () => {
  const later = { ...PUBLISHED_FIGURES, persons: { kind: 'shown', value: 31 }, tablesVersion: '2026-2' } as const;

  it('stands as it was signed, with where it comes from, whatever is published by now', async () => {
    const text = await printed(NOTES.accepted, later);
    expect(text).toContain('Zoals gepubliceerd was toen de coördinator ondertekende, op 12/10/2026.');
    expect(text).toContain('Mensen die bij ondersteunde ondernemingen startten 25');
    expect(text).toContain('Cijfers van 2026/Q3.');
    expect(text).toContain(PROVENANCE);
    expect(text).not.toContain('31');
  });

  it('never prints what is hidden as a number', async () => {
    const text = await printed(NOTES.submitted, undefined);
    expect(text).toContain('Ondernemingen waar zij startten verborgen');
    expect(text).toContain('Verborgen is niet nul.');
    for (const [kind, mark] of [
      ['changedNotShown', 'gewijzigd, niet getoond'],
      ['absent', 'n.b.'],
    ] as const)
      expect(await printed(NOTES.draft, { ...PUBLISHED_FIGURES, companies: { kind } })).toContain(
        `Ondernemingen waar zij startten ${mark}`,
      );
  });

  it('stands as it is now in a draft, and says when nothing is published or nothing was', async () => {
    expect(await printed(NOTES.draft, later)).toContain('Zoals nu gepubliceerd is.');
    expect(await printed(NOTES.draft, undefined)).toContain('Van deze periode is nog niets gepubliceerd.');
    const before = await printed({ ...NOTES.submitted, monitoring: { state: 'notPublished' } }, later);
    expect(before).toContain('was van deze periode nog niets gepubliceerd.');
    expect(before).not.toContain('31');
  });

  it('says of a longer period which quarters it is about', async () => {
    const figures = { ...FIGURES, from: quarter('2026/Q1') };
    const text = await printed({ ...NOTES.accepted, figures }, undefined);
    expect(text).toContain('Kwartaalnota 2026/Q1 tot en met 2026/Q3: alfa');
    expect(text).toContain('Gerealiseerd in deze periode');
  });
});
