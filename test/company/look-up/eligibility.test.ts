import { describe, expect, it } from 'vitest';
import { type EligibilityFacts, eligibilityOf } from '../../../shared/company/look-up/eligibility.ts';
import type { Finding } from '../../../shared/company/look-up/finding.ts';
import { type LookUpEnterprise, lookUpEnterpriseSchema } from '../../../shared/company/look-up/schema.ts';
import { partnershipIdSchema } from '../../../shared/kernel/ids.ts';
import { enterpriseNumber, establishmentNumber } from '../fictional-extract.ts';

const enterprise = (overrides: Partial<LookUpEnterprise> = {}): LookUpEnterprise =>
  lookUpEnterpriseSchema.parse({
    number: enterpriseNumber(1),
    name: 'Verzonnen Werkhuizen',
    legalForm: '014',
    situation: '000',
    establishments: [{ number: establishmentNumber(1), address: { postalCode: '9000' } }],
    establishmentCount: 1,
    snapshotDate: '2026-10-01',
    ...overrides,
  });
const at = (...postalCodes: string[]) => ({
  establishments: postalCodes.map((postalCode, index) => ({
    number: establishmentNumber(index),
    address: { postalCode },
  })),
  establishmentCount: postalCodes.length,
});
const findings = (facts: Partial<EligibilityFacts> = {}): Finding[] =>
  eligibilityOf({
    enterprise: enterprise(),
    company: undefined,
    classification: undefined,
    publicBodyCounts: true,
    otherPartnerships: [],
    ...facts,
  });
const of = (overrides: Partial<LookUpEnterprise>, facts: Partial<EligibilityFacts> = {}) =>
  findings({ enterprise: enterprise(overrides), ...facts });

describe('whether the programme is for an enterprise', () => {
  it('is answered question by question, each with its reason', () => {
    expect(findings()).toEqual([
      { code: 'notHereYet', outcome: 'ok' },
      { code: 'active', outcome: 'ok' },
      { code: 'workFloorInFlanders', outcome: 'ok', count: 1 },
      { code: 'privateLegalForm', outcome: 'ok', reference: '014' },
      { code: 'smeUnknown', outcome: 'attention' },
    ]);
  });

  it.each<[string, Partial<LookUpEnterprise>, Finding]>([
    [
      'a work floor in Ghent, whatever lies elsewhere',
      at('1000', '9000'),
      { code: 'workFloorInFlanders', outcome: 'ok', count: 1 },
    ],
    [
      'work floors in Brussels and Liège only',
      at('1000', '4000'),
      { code: 'noWorkFloorInFlanders', outcome: 'refused' },
    ],
    ['no establishment', at(), { code: 'noWorkFloorInFlanders', outcome: 'refused' }],
    [
      'an establishment whose address is not known',
      { ...at('1000'), establishmentCount: 2 },
      { code: 'workFloorUnknown', outcome: 'attention' },
    ],
    [
      'a seat in Ghent and no work floor there',
      { ...at('1000'), seat: { postalCode: '9000' } },
      { code: 'noWorkFloorInFlanders', outcome: 'refused' },
    ],
    [
      'one that is no longer in the extract',
      { notInExtract: enterprise().snapshotDate },
      { code: 'stopped', outcome: 'refused' },
    ],
    [
      'one that is being wound up',
      { situation: '012' },
      { code: 'specialSituation', outcome: 'attention', reference: '012' },
    ],
    ['a public body', { legalForm: '418' }, { code: 'publicBodyCounts', outcome: 'ok', reference: '418' }],
    ['a public body, which is no SME', { legalForm: '418' }, { code: 'notSme', outcome: 'attention' }],
    ['no legal form', { legalForm: undefined }, { code: 'legalFormUnknown', outcome: 'attention' }],
    ['a legal form that is new to us', { legalForm: '998' }, { code: 'legalFormUnknown', outcome: 'attention' }],
  ])('says of %s what it means', (_, overrides, finding) => {
    expect(of(overrides)).toContainEqual(finding);
  });

  it('leaves to the programme rules whether a public body counts', () => {
    expect(of({ legalForm: '418' }, { publicBodyCounts: false })).toContainEqual({
      code: 'publicBodyDoesNotCount',
      outcome: 'attention',
      reference: '418',
    });
    expect(findings({ publicBodyCounts: false })).toEqual(findings());
  });

  it.each<[EligibilityFacts['classification'], Finding]>([
    [undefined, { code: 'smeUnknown', outcome: 'attention' }],
    [{ sme: 'unknown' }, { code: 'smeUnknown', outcome: 'attention' }],
    [
      { sme: 'unknown', headcount: 249 },
      { code: 'smeUnknown', outcome: 'attention' },
    ],
    [
      { sme: 'unknown', headcount: 250 },
      { code: 'notSme', outcome: 'attention' },
    ],
    [
      { sme: 'yes', headcount: 40 },
      { code: 'sme', outcome: 'ok' },
    ],
    [
      { sme: 'no', headcount: 40 },
      { code: 'notSme', outcome: 'attention' },
    ],
  ])('knows of %j whether it is an SME', (classification, finding) => {
    expect(findings({ classification }).at(-1)).toEqual(finding);
  });

  it('refuses who is here already, archived or not', () => {
    expect(findings({ company: { status: 'active' } })[0]).toEqual({ code: 'alreadyHere', outcome: 'refused' });
    expect(findings({ company: { status: 'archived' } })[0]).toEqual({ code: 'archivedHere', outcome: 'refused' });
  });

  it('names each other partnership that works with it, which is a reason to coordinate and not to refuse', () => {
    const otherPartnerships = ['beta', 'gamma'].map((id) => partnershipIdSchema.parse(id));
    const elsewhere = findings({ otherPartnerships }).filter(({ code }) => code === 'atOtherPartnership');
    expect(elsewhere).toEqual([
      { code: 'atOtherPartnership', outcome: 'attention', reference: 'beta' },
      { code: 'atOtherPartnership', outcome: 'attention', reference: 'gamma' },
    ]);
  });

  it('says so when the look-up does not have the number', () => {
    expect(findings({ enterprise: undefined }).map(({ code }) => code)).toEqual([
      'notHereYet',
      'notInLookUp',
      'smeUnknown',
    ]);
  });
});
