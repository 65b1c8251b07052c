import type { audit as dutch } from '../nl/audit.ts';

export const audit: typeof dutch = {
  title: 'History',
  nothingYet: 'Nothing was changed here yet.',
  older: 'Show older changes',
  because: (reason) => `Reason: ${reason}`,
  changes: (count) => (count === 1 ? 'One field changed' : `${count} fields changed`),
  personal: 'changed (personal data, value not kept)',
  fromTo: (before, after) => `${before} → ${after}`,
  empty: 'empty',
  system: 'the system',
  systemFor: (name) => `the system, on the decision of ${name}`,
  otherAction: 'Changed',
};
