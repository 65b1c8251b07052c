import { describe, expect, it } from 'vitest';
import { inventedEnterprises } from '../../infra/local/demonstration/look-up.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { checkCompany } from '../../web/src/company/company-check.ts';
import { type CompanyValues, EMPTY_COMPANY } from '../../web/src/company/form-values.ts';
import {
  differsFrom,
  isPrefilled,
  type PrefilledValues,
  prefilledValues,
  withEnterprise,
} from '../../web/src/company/look-up/prefill.ts';

const [first, second, ...others] = inventedEnterprises(isoDate('2026-10-01'));
if (!first || !second) throw new Error('There is nothing to fill in');
const filled = (before?: PrefilledValues, values: CompanyValues = EMPTY_COMPANY, enterprise = first): CompanyValues =>
  withEnterprise(values, enterprise, before);

describe('a form that the KBO fills in', () => {
  it('asks nothing more of what can be registered but whether it is an SME', () => {
    for (const enterprise of [first, second, ...others]) {
      const checked = checkCompany({ ...filled(undefined, EMPTY_COMPANY, enterprise), sme: 'yes' });
      expect(checked).toMatchObject({
        ok: true,
        value: {
          enterpriseNumber: enterprise.number,
          name: enterprise.name,
          legalForm: enterprise.legalForm,
          seat: enterprise.seat,
          establishments: enterprise.establishments,
          activity: enterprise.activity,
        },
      });
    }
  });

  it('keeps what somebody typed beside it', () => {
    const typed = { ...EMPTY_COMPANY, headcount: '12', jointCommittee: '118' };
    expect(filled(undefined, typed)).toMatchObject({ headcount: '12', jointCommittee: '118' });
  });

  it('says of a field that it comes from the KBO until somebody changes it', () => {
    const prefilled = prefilledValues(first);
    const values = filled();
    for (const key of ['name', 'legalForm', 'seat', 'establishments', 'nace'] as const)
      expect(isPrefilled(prefilled, values, key)).toBe(true);
    expect(isPrefilled(prefilled, values, 'headcount')).toBe(false);
    expect(differsFrom(prefilled, values)).toBe(false);
    const changed = { ...values, name: 'Een andere naam' };
    expect(isPrefilled(prefilled, changed, 'name')).toBe(false);
    expect(isPrefilled(prefilled, changed, 'seat')).toBe(true);
    expect(differsFrom(prefilled, changed)).toBe(true);
  });

  it('leaves nothing of the enterprise that was chosen before', () => {
    const { seat: _, activity: __, legalForm: ___, ...bare } = second;
    const again = filled(prefilledValues(first), filled(), bare);
    expect(again).toMatchObject({ name: second.name, seat: undefined, nace: '', legalForm: '' });
  });
});
