import type { Texts } from '../nl.ts';

export const coordination: Texts['coordination'] = {
  title: 'Also at another partnership',
  explain: 'Coordinate before you offer the same. You see only what the programme rules allow, never the file itself.',
  partnership: (id) => `Partnership ${id}`,
  contact: (member) => `Contact: ${member}`,
  statedOn: (day) => `Last changed on ${day}`,
  shared: {
    page: 'Shared companies',
    title: (count) => `${count} companies at more than one partnership`,
    titleOne: 'One company at more than one partnership',
    titlePart: (count) => `Shared companies, ${count} on this page`,
    none: 'No company at more than one partnership',
    noneBody: 'As soon as two partnerships work with the same company, it stands here.',
    explain: 'Two partnerships that work with the same company must coordinate. You see how far each is.',
    columns: { name: 'Company', number: 'Enterprise number', partnerships: 'At' },
    more: 'Next page',
    first: 'First page',
  },
};
