import { describe, expect, it } from 'vitest';
import { findJointCommittee, JOINT_COMMITTEES } from '../../shared/reference/joint-committees.ts';
import { findLegalForm, LEGAL_FORMS } from '../../shared/reference/legal-forms.ts';
import { findLegalSituation } from '../../shared/reference/legal-situations.ts';

describe('legal forms', () => {
  it('are the 146 of KBO, each once and in order', () => {
    const codes = LEGAL_FORMS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(146);
    expect(codes).toEqual(codes.toSorted());
    expect(LEGAL_FORMS.every(({ code, nl, en }) => /^\d{3}$/.test(code) && nl !== '' && en !== '')).toBe(true);
  });

  it('count every form of public law as a public body', () => {
    expect(LEGAL_FORMS.filter(({ nl, isPublicBody }) => /publiek recht/.test(nl) && !isPublicBody)).toEqual([]);
  });

  it.each(['110', '124', '126', '128', '129', '155', '301', '310', '400', '411', '413', '417', '418', '422'])(
    '%s is a public body',
    (code) => {
      expect(findLegalForm(code)?.isPublicBody).toBe(true);
    },
  );

  it.each(['014', '015', '017', '026', '029', '610', '612', '706', '724', '999'])('%s is not', (code) => {
    expect(findLegalForm(code)?.isPublicBody).toBe(false);
  });

  it('may be unknown', () => {
    expect(findLegalForm('14')).toBeUndefined();
    expect(findLegalForm('constructor')).toBeUndefined();
  });
});

describe('legal situations', () => {
  it('are found by code', () => {
    expect(findLegalSituation('000')).toEqual({ nl: 'Normale toestand', en: 'Normal situation' });
    expect(findLegalSituation('050')?.nl).toBe('Opening faillissement');
    expect(findLegalSituation('777')).toBeUndefined();
    expect(findLegalSituation('constructor')).toBeUndefined();
  });
});

describe('joint committees', () => {
  it('are the 39 known ones', () => {
    expect(JOINT_COMMITTEES).toHaveLength(39);
    expect(new Set(JOINT_COMMITTEES.map(({ code }) => code)).size).toBe(39);
    expect(JOINT_COMMITTEES.every(({ code }) => /^\d{3}(\.\d{2})?$/.test(code))).toBe(true);
  });

  it('tell an official name from a short one, and leave other codes open', () => {
    expect(findJointCommittee('327.01')?.isOfficialName).toBe(true);
    expect(findJointCommittee('111')).toMatchObject({ isOfficialName: false });
    expect(findJointCommittee('319.01')).toBeUndefined();
  });
});
