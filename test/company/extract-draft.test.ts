import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, draft, draftsOf, number, problemsOf } from './drafts.ts';
import {
  companyWithEstablishments,
  enterpriseNumber,
  establishmentNumber,
  fictionalCompany,
} from './fictional-extract.ts';

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
