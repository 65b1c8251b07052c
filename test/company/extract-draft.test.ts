import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExtractCollection } from '../../shared/company/kbo-extract/collect.ts';
import { type Draft, draftOf } from '../../shared/company/kbo-extract/draft.ts';
import { ExtractRefused } from '../../shared/company/kbo-extract/failures.ts';
import { MAXIMUM_ENTERPRISES } from '../../shared/company/kbo-extract/limits.ts';
import { formatEnterpriseNumber, formatEstablishmentNumber } from '../../shared/company/shown-number.ts';
import {
  companyWithEstablishments,
  enterpriseNumber,
  establishmentNumber,
  type FictionalCompany,
  fictionalCompany,
  type Tables,
  tablesOf,
} from './fictional-extract.ts';

const ORDER = ['enterprise', 'establishment', 'denomination', 'address', 'activity'] as const;

const collect = (tables: Tables): ExtractCollection => {
  const collection = new ExtractCollection();
  for (const table of ORDER) for (const [index, row] of tables[table].entries()) collection.add(table, index + 2, row);
  return collection;
};

const draftsOf = (companies: readonly FictionalCompany[], more: Partial<Tables> = {}): Draft[] => {
  const tables = tablesOf(companies);
  const joined = ORDER.map((table) => [table, [...tables[table], ...(more[table] ?? [])]]);
  return collect({ ...tables, ...Object.fromEntries(joined) }).candidates.map(draftOf);
};

const draft = (company: FictionalCompany, more: Partial<Tables> = {}): Draft => {
  const [first] = draftsOf([company], more);
  if (!first) throw new Error('No candidate');
  return first;
};

const problemsOf = ({ problems }: Draft) =>
  problems.map(({ file, row, problem, consequence }) => [file, row, problem, consequence]);

const at = (index: number, zipcode: string, municipality = 'Ergens') => ({
  number: formatEstablishmentNumber(establishmentNumber(index)),
  address: { zipcode, municipality },
});
const number = formatEnterpriseNumber(enterpriseNumber(1));

describe('a company of an extract', () => {
  it('is put together from all its tables', () => {
    const { input, problems } = draft(
      fictionalCompany(1, { establishments: [{ ...at(1, '9000', 'Gent'), name: 'Filiaal Dok' }] }),
    );
    expect(problems).toEqual([]);
    expect(input).toEqual({
      enterpriseNumber: enterpriseNumber(1),
      name: 'Verzonnen Werkhuizen 1',
      legalForm: '014',
      seat: { street: 'Fabriekstraat', houseNumber: '12', postalCode: '9000' },
      establishments: [
        {
          number: establishmentNumber(1),
          name: 'Filiaal Dok',
          address: { street: 'Fabriekstraat', houseNumber: '12', postalCode: '9000' },
        },
      ],
      activity: { version: '2025', code: '25110' },
      sme: 'unknown',
      contacts: [],
    });
  });

  it.each([
    ['Dutch before an unnamed language before English, French and German', ['3', '1', '4', '0', '2'], '2'],
    ['an unnamed language where there is no Dutch', ['3', '1', '4', '0'], '0'],
    ['English where there is no better', ['3', '1', '4'], '4'],
    ['French before German', ['3', '1'], '1'],
  ])('takes the name in %s', (_, languages, chosen) => {
    const denomination = languages.map((language) => [number, language, '001', `Naam ${language}`]);
    expect(draft(fictionalCompany(1, { name: '' }), { denomination }).input?.name).toBe(`Naam ${chosen}`);
  });

  it('takes the registered name before any other, and the first of equals', () => {
    const denomination = [
      [number, '2', '003', 'Handelsnaam'],
      [number, '2', '002', 'Afk'],
      [number, '3', '001', 'Der Name'],
      [number, '3', '001', 'Zweiter Name'],
    ];
    expect(draft(fictionalCompany(1, { name: '' }), { denomination }).input?.name).toBe('Der Name');
    expect(draft(fictionalCompany(1, { name: '' }), { denomination: denomination.slice(0, 2) }).input?.name).toBe(
      'Handelsnaam',
    );
  });

  it.each([
    [
      'the newest classification',
      [
        ['001', '2008', '11111', 'MAIN'],
        ['001', '2025', '22222', 'MAIN'],
      ],
      '22222',
    ],
    [
      'the older one where there is no newer',
      [
        ['001', '2003', '33333', 'MAIN'],
        ['001', '2008', '11111', 'MAIN'],
      ],
      '11111',
    ],
    [
      'what social security says before what VAT says',
      [
        ['001', '2025', '11111', 'MAIN'],
        ['006', '2025', '22222', 'MAIN'],
      ],
      '22222',
    ],
    ['no secondary activity', [['006', '2025', '22222', 'SECO']], undefined],
    ['nothing from 2003', [['006', '2003', '22222', 'MAIN']], undefined],
  ] as const)('takes as its activity %s', (_, activities, code) => {
    expect(draft(fictionalCompany(1, { activities })).input?.activity?.code).toBe(code);
  });

  it('takes the French street where there is no Dutch one', () => {
    const address = [[number, 'REGO', '', '', '9000', 'Gent', 'Gand', '', 'Rue Inventée', '1', 'A', '', '']];
    const { input } = draft(fictionalCompany(1, { seat: undefined }), { address });
    expect(input?.seat).toEqual({ street: 'Rue Inventée', houseNumber: '1', box: 'A', postalCode: '9000' });
  });

  it('lands without what cannot be read, and says so', () => {
    const company = fictionalCompany(1, {
      legalForm: '998',
      activities: [['006', '2025', 'x', 'MAIN']],
      seat: { zipcode: '75001', municipality: 'Parijs' },
    });
    const { input } = draft(company);
    expect([input?.legalForm, input?.activity, input?.seat]).toEqual([undefined, undefined, undefined]);
    expect(problemsOf(draft(company))).toEqual([
      ['address.csv', 2, 'postalCodeShape', 'seatLeftOut'],
      ['enterprise.csv', 2, 'legalFormUnknown', 'fieldLeftOut'],
      ['activity.csv', 2, 'activityUnreadable', 'fieldLeftOut'],
    ]);
  });

  it.each([
    ['Geraardsbergen', '9500', undefined],
    ['Brakel', '9660', '45059'],
    ['MAARKEDAL', '9660', undefined],
  ])('lies in %s when that is what the postal code %s leaves open', (municipality, zipcode, nis) => {
    const { input } = draft(fictionalCompany(1, { establishments: [at(1, zipcode, municipality)] }));
    expect(input?.establishments[0]?.address.municipality).toBe(nis);
  });
});

describe('the region rule', () => {
  it('keeps establishments in the rest of the country behind those in the Flemish Region', () => {
    const establishments = [at(1, '1000'), at(2, '9000'), at(3, '5000'), at(4, '2000')];
    const { input, problems } = draft(fictionalCompany(1, { establishments }));
    expect(problems).toEqual([]);
    expect(input?.establishments.map(({ address }) => address.postalCode)).toEqual(['9000', '2000', '1000', '5000']);
  });

  it('does not look at the seat', () => {
    const seat = { zipcode: '1000', municipality: 'Brussel' };
    expect(draft(fictionalCompany(1, { seat })).input?.seat?.postalCode).toBe('1000');
    expect(problemsOf(draft(fictionalCompany(1, { establishments: [at(1, '1000')] })))).toEqual([
      ['enterprise.csv', 2, 'noWorkFloorInFlanders', 'companyLeftOut'],
    ]);
  });

  it('keeps 250 establishments, the Flemish ones first, and counts the others', () => {
    const brussels = Array.from({ length: 40 }, (_, index) => at(1000 + index, '1000'));
    const flemish = Array.from({ length: 230 }, (_, index) => at(2000 + index, '9000'));
    const made = draft(fictionalCompany(1, { establishments: [...brussels, ...flemish] }));
    expect(made.input?.establishments).toHaveLength(250);
    expect(made.input?.establishments.filter(({ address }) => address.postalCode === '9000')).toHaveLength(230);
    expect(made.problems).toMatchObject([{ problem: 'tooManyToKeep', parameters: { leftOut: '20', maximum: '250' } }]);
  });
});

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

describe('any extract', () => {
  const codes = fc.constantFrom('9000', '2000', '1000', '5000', '9660', '', '75001', '2099');
  const companies = fc.array(
    fc.record({
      name: fc.option(fc.string({ maxLength: 250 }), { nil: undefined }),
      legalForm: fc.constantFrom('014', '', '998'),
      type: fc.constantFrom('1', '2'),
      zipcodes: fc.array(codes, { maxLength: 6 }),
    }),
    { maxLength: 8 },
  );

  it('gives for each enterprise either a company with a Flemish work floor or a reason, always the same', () => {
    fc.assert(
      fc.property(companies, (drawn) => {
        const made = drawn.map(({ zipcodes, ...rest }, index) =>
          fictionalCompany(index, {
            ...rest,
            establishments: zipcodes.map((code, place) => at(index * 10 + place, code)),
          }),
        );
        const drafts = draftsOf(made);
        expect(draftsOf(made)).toEqual(drafts);
        for (const { input, problems } of drafts) {
          const leftOut = problems.filter(({ consequence }) => consequence === 'companyLeftOut');
          expect(leftOut.length > 0).toBe(input === undefined);
          expect(input?.establishments.some(({ address }) => /^[29]/.test(address.postalCode)) ?? true).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('lists no establishment twice', () => {
    const companies = [companyWithEstablishments(1, 30, 0), companyWithEstablishments(2, 30, 20)];
    const numbers = draftsOf(companies).flatMap(({ input }) => input?.establishments.map((each) => each.number) ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toHaveLength(50);
  });
});
