import type { offer as nl } from '../nl/offer.ts';

export const offer: typeof nl = {
  page: 'Who helps your company?',
  found: (count) => `${count} organisations help companies with inclusive work floors`,
  foundOne: 'One organisation helps companies with inclusive work floors',
  none: 'No organisation found',
  noneBody: 'Choose another region, another theme or another size.',
  lead: 'Partnerships support companies in having employees come in, count, grow and stay.',
  partnership: (id) => `Partnership ${id}`,
  filters: 'What do you look for?',
  region: 'Region',
  theme: 'Theme',
  segment: 'Number of employees',
  contact: 'Contact',
  fails: (ids) => `The offer of ${ids} cannot be shown now. Try again later.`,
  all: 'All partnerships',
};
