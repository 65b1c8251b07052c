import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isoDateSchema } from '../../shared/kernel/dates.ts';
import { cents } from '../../shared/kernel/money.ts';
import { parseSearch, stringifySearch } from '../../web/src/app/search-values.ts';
import { checkCompany } from '../../web/src/company/company-check.ts';
import {
  type CompanyValues,
  EMPTY_COMPANY,
  EMPTY_ESTABLISHMENT,
  withoutContacts,
} from '../../web/src/company/form-values.ts';
import { readCompanySearch, sortedBy } from '../../web/src/company/list-search.ts';
import { centsOf, eurosTyped, targetInput, targetValues } from '../../web/src/partnership/target-values.ts';
import { checked as checkedBy } from '../../web/src/ui/form/checked.ts';
import { differingFields, merged, proposedChoices } from '../../web/src/ui/form/conflict.ts';
import { fieldId, pointersAround } from '../../web/src/ui/form/pointer.ts';

const typed: CompanyValues = {
  ...EMPTY_COMPANY,
  enterpriseNumber: '0999.123.482',
  name: 'De Houtwerf bv',
  sme: 'yes',
  headcount: '34',
  establishments: [
    {
      ...EMPTY_ESTABLISHMENT,
      number: '2.999.123.408',
      address: { ...EMPTY_ESTABLISHMENT.address, postalCode: '8800' },
    },
  ],
};

describe('a form that is not filled in', () => {
  const schema = z.object({ instrument: z.object({ decidedOn: isoDateSchema, validUntil: isoDateSchema }) });

  it('asks for a day that is empty, and says of one that is written wrongly that its form is not right', () => {
    const checked = checkedBy(schema, { instrument: { decidedOn: '', validUntil: '31 mei' } });
    expect(checked.ok ? [] : checked.error).toEqual([
      { pointer: '/instrument/decidedOn', message: 'required' },
      { pointer: '/instrument/validUntil', message: 'invalidFormat' },
    ]);
  });
});

describe('the form of a company', () => {
  it('leaves boxes that stay empty out of the request', () => {
    const checked = checkCompany({
      ...typed,
      enterpriseNumber: '0123456749',
      establishments: [
        {
          ...EMPTY_ESTABLISHMENT,
          number: '2000000042',
          address: { ...EMPTY_ESTABLISHMENT.address, postalCode: '8800' },
        },
      ],
    });
    expect(checked).toEqual({
      ok: true,
      value: {
        enterpriseNumber: '0123456749',
        name: 'De Houtwerf bv',
        sme: 'yes',
        headcount: 34,
        establishments: [{ number: '2000000042', address: { postalCode: '8800' } }],
        contacts: [],
      },
    });
  });

  it('says at its field what is not right, before anything is sent', () => {
    const checked = checkCompany({
      ...typed,
      enterpriseNumber: '0999.123.400',
      name: ' ',
      headcount: 'veel',
      sme: undefined,
    });
    expect(checked.ok).toBe(false);
    const fields = checked.ok ? [] : checked.error;
    expect(fields).toEqual(
      expect.arrayContaining([
        { pointer: '/enterpriseNumber', message: 'checkDigits' },
        { pointer: '/name', message: 'required' },
        { pointer: '/headcount', message: 'wholeNumber' },
        { pointer: '/sme', message: 'notInList' },
      ]),
    );
  });

  it('keeps people out of a draft on the device', () => {
    const contacts = [{ id: undefined, name: 'Iemand', role: 'hr' as const, email: '', phone: '' }];
    expect(withoutContacts({ ...typed, contacts })).not.toHaveProperty('contacts');
  });
});

describe('two versions of a record', () => {
  type Values = { readonly name: string; readonly sme: string; readonly places: readonly string[] };
  const fields = (['name', 'sme', 'places'] as const).map((key) => ({
    key,
    label: key,
    show: (values: Values) => String(values[key]),
  }));
  const base: Values = { name: 'A', sme: 'yes', places: ['x'] };
  const mine: Values = { ...base, name: 'B' };
  const theirs: Values = { ...base, sme: 'no', places: ['x', 'y'], name: 'C' };

  it('compares only what differs', () => {
    expect(differingFields(base, { ...base }, fields)).toEqual([]);
    expect(differingFields(mine, theirs, fields).map(({ key }) => key)).toEqual(['name', 'sme', 'places']);
  });

  it('proposes theirs where I changed nothing, and never drops what I typed', () => {
    const differing = differingFields(mine, theirs, fields);
    const proposed = proposedChoices({ base, mine }, differing);
    expect(proposed).toEqual({ name: 'mine', sme: 'theirs', places: 'theirs' });
    expect(merged({ mine, theirs }, differing, proposed)).toEqual({ name: 'B', sme: 'no', places: ['x', 'y'] });
  });
});

describe('pointers of the API and fields of the page', () => {
  it('gives each field an id, and the way to its group', () => {
    expect(fieldId('/establishments/0/number')).toBe('field-establishments-0-number');
    expect(pointersAround('/seat/municipality')).toEqual(['/seat/municipality', '/seat']);
  });
});

describe('filters in the address', () => {
  it('takes only what the list knows', () => {
    expect(readCompanySearch({ search: 'hout', sme: 'perhaps', stage: 'plan', sort: 'size' })).toEqual({
      search: 'hout',
      stage: 'plan',
    });
  });

  it('keeps a number that was searched for as it was typed', () => {
    expect(readCompanySearch(parseSearch('?search=0123'))).toEqual({ search: '0123' });
    expect(stringifySearch({ search: '0123', sme: undefined })).toBe('?search=0123');
    expect(stringifySearch({})).toBe('');
  });

  it('turns the sort round on a second click', () => {
    const once = sortedBy<ReturnType<typeof readCompanySearch>>({}, 'municipality', 'name');
    expect(once).toEqual({ sort: 'municipality' });
    expect(sortedBy(once, 'municipality', 'name')).toEqual({ sort: 'municipality', direction: 'descending' });
  });
});

describe('amounts as people type them', () => {
  it('reads euros with comma, point or spaces as whole cents', () => {
    expect(centsOf('2 046 279,00')).toBe(204_627_900);
    expect(centsOf('€ 12.5')).toBe(1250);
    expect(centsOf('7')).toBe(700);
    expect(centsOf('')).toBeUndefined();
    expect(centsOf('veel')).toBe('veel');
    expect(eurosTyped(cents(204_627_905))).toBe('2046279,05');
  });

  it('leaves out the yearly steps and further targets that are not typed', () => {
    const values = {
      ...targetValues(undefined, 1),
      companies: '80',
      steps: ['20', '', '80'],
      further: [
        { goal: '', weight: '' },
        { goal: '60', weight: '20' },
      ],
      grantedSubsidy: '1000000',
      reason: 'Besluit',
    };
    expect(targetInput(values, 1)).toEqual({
      companies: 80,
      weight: 100,
      further: [{ measure: 'adapted', goal: 60, weight: 20 }],
      yearly: [
        { year: 2024, companies: 20 },
        { year: 2026, companies: 80 },
      ],
      grantedSubsidy: 100_000_000,
      acceptedPublicPart: undefined,
      reason: 'Besluit',
    });
  });
});
