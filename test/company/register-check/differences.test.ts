import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../functions/company/assemble.ts';
import type { EnterpriseNumber } from '../../../shared/company/enterprise-number.ts';
import { type LookUpEnterprise, lookUpEnterpriseSchema } from '../../../shared/company/look-up/schema.ts';
import { differencesOf, stillDiffers } from '../../../shared/company/register-check/differences.ts';
import type { Difference, RegisterCheck } from '../../../shared/company/register-check/schema.ts';
import { keyOf, openKinds, shownDifferences } from '../../../shared/company/register-check/shown.ts';
import { asRegistered } from '../../../shared/company/register-check/take-over.ts';
import type { Company, CompanyInput } from '../../../shared/company/schema.ts';
import { instant, isoDate } from '../../../shared/kernel/dates.ts';
import { companyIdSchema } from '../../../shared/kernel/ids.ts';
import { municipalitiesOfPostalCode } from '../../../shared/reference/municipalities.ts';
import { enterpriseNumber, establishmentNumber } from '../fictional-extract.ts';
import { accepted } from '../import-desk.ts';
import { companyTyped } from '../samples.ts';

const ID = companyIdSchema.parse('cmp_01JZ0000000000000000000000');
const AT = instant('2026-11-01T10:00:00.000Z');
const NUMBER: EnterpriseNumber = enterpriseNumber(1);

const typed = (overrides: Partial<CompanyInput> = {}): CompanyInput =>
  companyTyped(1, { name: 'Nevelhorst', legalForm: '014', seat: { postalCode: '9000' }, ...overrides });
const company = (input = typed()): Company =>
  accepted(assemble(input, { id: ID, at: AT, origin: 'typed', refused: [] }));

const enterprise = (overrides: Partial<LookUpEnterprise> = {}): LookUpEnterprise =>
  lookUpEnterpriseSchema.parse({
    number: NUMBER,
    name: 'Nevelhorst',
    legalForm: '014',
    situation: '000',
    seat: { postalCode: '9000' },
    establishments: [{ number: establishmentNumber(1), address: { postalCode: '9000' } }],
    establishmentCount: 1,
    snapshotDate: '2026-10-01',
    ...overrides,
  });
const kinds = (overrides: Partial<LookUpEnterprise>, input?: CompanyInput) =>
  differencesOf(company(input), enterprise(overrides)).map(({ kind }) => kind);
const checkOf = (differences: Difference[], dismissed: RegisterCheck['dismissed'] = []): RegisterCheck => ({
  companyId: ID,
  version: 1,
  asOf: isoDate('2026-10-01'),
  differences,
  dismissed,
});

describe('what the KBO says otherwise', () => {
  it('is nothing where it says the same', () => expect(kinds({})).toEqual([]));

  it('is that a company stopped, and of one that stopped nothing else', () =>
    expect(kinds({ notInExtract: isoDate('2026-10-01'), name: 'Iets anders' })).toEqual(['stopped']));

  it.each([
    ['050', ['situation']],
    ['021', ['merged']],
    ['001', []],
  ])('reads the legal situation %s', (situation, expected) => expect(kinds({ situation })).toEqual(expected));

  it.each([
    ['NEVELHORST bv', []],
    ['Névelhorst', []],
    ['Nevelhorst Kartonnage', ['name']],
  ])('knows whether %s is another name', (name, expected) => expect(kinds({ name })).toEqual(expected));

  it('is a move only to another municipality', () => {
    expect(kinds({ seat: { postalCode: '9050', street: 'Elders' } })).toEqual([]);
    expect(kinds({ seat: { postalCode: '2800' } })).toEqual(['seatMoved']);
  });

  it('is a move where two municipalities share a postal code, and the KBO names the other one', () => {
    const shared = (municipality: string) => ({ postalCode: '9700', municipality });
    const [here = '', there = ''] = municipalitiesOfPostalCode('9700').map(({ nis }) => nis);
    const input = typed({ seat: shared(here) });
    expect(kinds({ seat: shared(here) }, input)).toEqual([]);
    expect(kinds({ seat: { postalCode: '9700' } }, input)).toEqual([]);
    expect(kinds({ seat: shared(there) }, input)).toEqual(['seatMoved']);
  });

  it('outside the Flemish Region is a move to another postal code: municipalities are not ours to list there', () => {
    const input = typed({ seat: { postalCode: '1000', street: 'Wetstraat' } });
    expect(kinds({ seat: { postalCode: '1000', street: 'Elders' } }, input)).toEqual([]);
    expect(kinds({ seat: { postalCode: '1020' } }, input)).toEqual(['seatMoved']);
  });

  it('is not what nobody filled in here', () => {
    const bare = companyTyped(1, { name: 'Nevelhorst' });
    expect(kinds({ legalForm: '015', seat: { postalCode: '2800' } }, bare)).toEqual([]);
  });

  it('is that an establishment closed, unless the look-up leaves some out', () => {
    const other = [{ number: establishmentNumber(2), address: { postalCode: '9000' } }];
    expect(kinds({ establishments: other, establishmentCount: 1 })).toEqual(['establishmentGone']);
    expect(kinds({ establishments: other, establishmentCount: 2 })).toEqual([]);
  });

  it('is that a company has no work floor in the Flemish Region any more (P:43-46)', () => {
    const brussels = [{ number: establishmentNumber(1), address: { postalCode: '1000' } }];
    expect(kinds({ establishments: brussels })).toEqual(['leftFlanders', 'establishmentMoved']);
  });
});

describe('what is shown', () => {
  it('waits for nobody once dismissed, until another name is said', () => {
    const [first] = differencesOf(company(), enterprise({ name: 'Anders' }));
    const [second] = differencesOf(company(), enterprise({ name: 'Weer anders' }));
    if (!first || !second) throw new Error('No difference');
    const dismissed = [{ key: keyOf(first), reason: 'Handelsnaam', by: 'coach-1', at: AT }];
    expect(openKinds(company(), checkOf([first], dismissed))).toEqual([]);
    expect(openKinds(company(), checkOf([second], dismissed))).toEqual(['name']);
  });

  it('has another key for another street in the same place: nobody takes over an address that was not shown', () => {
    const moved = (street: string) => keyOf({ kind: 'seatMoved', registered: { postalCode: '2800', street } });
    expect(moved('Grote Markt')).not.toBe(moved('Hoogstraat'));
  });

  it('has no click that would take the last work floor in the Flemish Region away (P:43-46)', () => {
    const clicks = (input: CompanyInput, differences: Difference[]) =>
      shownDifferences(company(input), checkOf(differences)).map(({ canBeTaken }) => canBeTaken);
    const number = establishmentNumber(1);
    const both: Difference[] = [
      { kind: 'establishmentGone', number },
      { kind: 'establishmentMoved', number, registered: { postalCode: '1000' } },
    ];
    expect(clicks(typed(), both)).toEqual([false, false]);
    const elsewhere = { number: establishmentNumber(2), address: { postalCode: '2800' } };
    expect(clicks(typed({ establishments: [...typed().establishments, elsewhere] }), both)).toEqual([true, true]);
  });

  it('has no click where a postal code lies in two municipalities', () => {
    const movedTo = (postalCode: string) => ({ kind: 'seatMoved', registered: { postalCode } }) as const;
    const shown = shownDifferences(company(), checkOf([movedTo('2800'), movedTo('9700')]));
    expect(shown.map(({ canBeTaken }) => canBeTaken)).toEqual([true, false]);
  });
});

describe('whatever the KBO says', () => {
  const address = fc.constantFrom('9000', '9050', '2800', '1000', '3500').map((postalCode) => ({ postalCode }));
  const anyEnterprise = fc
    .record({
      name: fc.constantFrom('Nevelhorst', 'NEVELHORST nv', 'Iets anders'),
      legalForm: fc.constantFrom('014', '015', undefined),
      situation: fc.constantFrom('000', '021', '050'),
      seat: fc.option(address, { nil: undefined }),
      establishments: fc.uniqueArray(
        fc.record({ number: fc.constantFrom(1, 2, 3).map(establishmentNumber), address }),
        { selector: ({ number }) => number },
      ),
      establishmentCount: fc.integer({ min: 0, max: 3 }),
    })
    .map(enterprise);

  it('has one key for each difference, and differs no more once it was taken over', () => {
    const input = typed({
      establishments: [1, 3].map((index) => ({
        number: establishmentNumber(index),
        address: { postalCode: '9000' },
      })),
    });
    fc.assert(
      fc.property(anyEnterprise, (said) => {
        const differences = differencesOf(company(input), said);
        expect(new Set(differences.map(keyOf)).size).toBe(differences.length);
        for (const { difference, canBeTaken } of shownDifferences(company(input), checkOf(differences))) {
          const after = assemble(asRegistered(input, difference), { id: ID, at: AT, origin: 'typed', refused: [] });
          if (canBeTaken) expect(stillDiffers(accepted(after), difference)).toBe(false);
        }
      }),
    );
  });
});
