import { beforeAll, describe, expect, it } from 'vitest';
import { type Sources, sourcesAfter } from '../../shared/company/sources.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { type CompanyDesk, openCompanyDesk } from './company-desk.ts';

const KBO = { register: 'kbo', on: isoDate('2026-10-01') } as const;
const MAGDA = { register: 'magda', on: isoDate('2026-11-27') } as const;

describe('where a field comes from', () => {
  const before = { name: 'Verzonnen', legalForm: '014', sources: { name: KBO, legalForm: KBO } };

  it('stays known as long as nobody overtypes the field', () => {
    expect(sourcesAfter(before, { name: 'Verzonnen', legalForm: '014' })).toEqual({ name: KBO, legalForm: KBO });
    expect(sourcesAfter(before, { name: 'Anders', legalForm: '014' })).toEqual({ legalForm: KBO });
    expect(sourcesAfter(before, { name: 'Anders', legalForm: '610' })).toBeUndefined();
  });

  it('is what a register said last', () => {
    expect(sourcesAfter(before, { name: 'Nieuw', legalForm: '014' }, { name: MAGDA })).toEqual({
      name: MAGDA,
      legalForm: KBO,
    });
  });

  it('is not known of a field that is empty, or that was typed', () => {
    expect(sourcesAfter(undefined, { name: 'Getypt' })).toBeUndefined();
    expect(sourcesAfter(undefined, { name: 'Getypt' }, { seat: KBO })).toBeUndefined();
  });
});

describe('a company that a register filled in', () => {
  let desk: CompanyDesk;
  beforeAll(async () => {
    desk = await openCompanyDesk();
  });

  it('keeps its sources, in its history too', async () => {
    const sources: Sources = { name: MAGDA, establishments: MAGDA };
    const id = await desk.registered({ sources });
    expect((await desk.found(id)).company.sources).toEqual(sources);
    const [event] = await desk.historyOf(id);
    expect(JSON.stringify(event?.changes)).toContain('sources');
  });
});
