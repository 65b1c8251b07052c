import { describe, expect, it } from 'vitest';
import { ExtractCollection } from '../../shared/company/kbo-extract/collect.ts';
import { draftOf } from '../../shared/company/kbo-extract/draft.ts';
import { ExtractRefused } from '../../shared/company/kbo-extract/failures.ts';
import { MAXIMUM_ENTERPRISES } from '../../shared/company/kbo-extract/limits.ts';
import { at, collect, draft, draftsOf, number, problemsOf } from './drafts.ts';
import {
  enterpriseNumber,
  establishmentNumber,
  type FictionalCompany,
  fictionalCompany,
  tablesOf,
} from './fictional-extract.ts';

describe('a row that cannot be used', () => {
  it.each<[string, Partial<FictionalCompany>, string]>([
    ['a number of the wrong shape', { number: '2.345.678' }, 'enterpriseNumberShape'],
    ['wrong check digits', { number: `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}` }, 'checkDigits'],
    ['a status that is not active', { status: 'ST' }, 'notActive'],
    ['no name', { name: undefined }, 'nameMissing'],
    ['no name of a natural person', { name: undefined, type: '1' }, 'naturalPersonWithoutName'],
    ['no establishment', { establishments: [] }, 'establishmentRequired'],
  ])('leaves the company out for %s, and says nothing of what follows', (_, overrides, problem) => {
    const company = fictionalCompany(1, { seat: { zipcode: 'x' }, ...overrides });
    expect(draft(company).input).toBeUndefined();
    expect(problemsOf(draft(company))).toEqual([['enterprise.csv', 2, problem, 'companyLeftOut']]);
  });

  it('leaves the company out for a name with a control character', () => {
    expect(problemsOf(draft(fictionalCompany(1, { name: 'Verzonnen\u0007Bel' })))).toEqual([
      ['denomination.csv', 2, 'unreadableText', 'companyLeftOut'],
    ]);
  });

  it.each<[string, FictionalCompany['establishments'][number], string, string]>([
    ['a wrong number', { ...at(2, '9000'), number: '8.000.000.000' }, 'establishment.csv', 'checkDigits'],
    [
      'the number of an enterprise',
      { ...at(2, '9000'), number: '0123.456.749' },
      'establishment.csv',
      'establishmentNumberShape',
    ],
    ['no address', { number: at(2, '9000').number }, 'establishment.csv', 'addressMissing'],
    ['a foreign address', { ...at(2, '9000'), address: { country: 'Nederland' } }, 'address.csv', 'addressAbroad'],
    [
      'an address struck off',
      { ...at(2, '9000'), address: { struckOff: '01-01-2024' } },
      'address.csv',
      'addressStruckOff',
    ],
    ['no postal code', at(2, ''), 'address.csv', 'postalCodeShape'],
    ['a postal code of nowhere', at(2, '2099'), 'address.csv', 'postalCodeUnknown'],
    [
      'a postal code of two places and a name of neither',
      at(2, '9660', 'Elders'),
      'address.csv',
      'municipalityAmbiguous',
    ],
  ])('leaves only the establishment out for %s', (_, establishment, file, problem) => {
    const company = fictionalCompany(1, { seat: undefined, establishments: [at(1, '9000'), establishment] });
    const made = draft(company);
    expect(made.input?.establishments.map((kept) => kept.number)).toEqual([establishmentNumber(1)]);
    expect(problemsOf(made)).toEqual([[file, 3, problem, 'establishmentLeftOut']]);
  });

  it('leaves the company out with its only Flemish establishment, and says it once', () => {
    const company = fictionalCompany(1, { seat: undefined, establishments: [at(1, '1000'), at(2, 'x')] });
    expect(draft(company).input).toBeUndefined();
    expect(problemsOf(draft(company))).toEqual([['address.csv', 3, 'postalCodeShape', 'companyLeftOut']]);
  });

  it('lands the first of two rows with one number, and points the second at it', () => {
    const [first, second] = draftsOf([fictionalCompany(1), { ...fictionalCompany(1), establishments: [] }]);
    expect(first?.input?.enterpriseNumber).toBe(enterpriseNumber(1));
    expect(second?.problems).toMatchObject([{ row: 3, problem: 'listedTwice', parameters: { first: '2' } }]);
  });

  it('gives an establishment that two companies list to the first', () => {
    const shared = at(1, '9000');
    const [first, second] = draftsOf([
      fictionalCompany(1, { establishments: [shared] }),
      fictionalCompany(2, { establishments: [shared, at(2, '9000')] }),
    ]);
    expect(first?.problems).toEqual([]);
    expect(second && problemsOf(second)).toEqual([['establishment.csv', 3, 'listedTwice', 'establishmentLeftOut']]);
    expect(second?.input?.establishments).toHaveLength(1);
  });

  it('is passed over when it belongs to no enterprise of the file', () => {
    const other = tablesOf([fictionalCompany(9)]);
    const { establishment, denomination, address, activity } = other;
    expect(draft(fictionalCompany(1), { establishment, denomination, address, activity }).problems).toEqual([]);
  });

  it('is reported with the columns that it has', () => {
    const collection = collect(tablesOf([fictionalCompany(1)]));
    collection.add('enterprise', 3, ['0123.456.749', 'AC']);
    collection.add('address', 9, [number]);
    expect(collection.candidates.map(draftOf).flatMap(problemsOf)).toEqual([
      ['enterprise.csv', 3, 'columnCount', 'companyLeftOut'],
    ]);
    expect(collection.malformed).toMatchObject([{ file: 'address.csv', row: 9, problem: 'columnCount' }]);
  });
});

describe('an extract that is too large', () => {
  it('is refused at the first enterprise beyond the limit', () => {
    const collection = new ExtractCollection();
    const row = ['x', 'AC', '000', '2', '014', '', ''];
    for (let index = 0; index < MAXIMUM_ENTERPRISES; index += 1) collection.add('enterprise', index + 2, row);
    expect(() => collection.add('enterprise', MAXIMUM_ENTERPRISES + 2, row)).toThrow(ExtractRefused);
  });
});
