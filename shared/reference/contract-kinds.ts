import type { Label } from './label.ts';

/** What binds somebody to an employer. */
export const CONTRACT_KINDS = {
  permanent: { nl: 'onbepaalde duur', en: 'permanent' },
  'fixed-term': { nl: 'bepaalde duur', en: 'fixed term' },
  temporary: { nl: 'uitzendcontract', en: 'temporary agency contract' },
  training: { nl: 'opleidingsovereenkomst', en: 'training agreement' },
  other: { nl: 'andere', en: 'other' },
} as const satisfies Record<string, Label>;
