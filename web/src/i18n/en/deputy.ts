import type { deputy as dutch } from '../nl/deputy.ts';

export const deputy: typeof dutch = {
  action: 'Deputy',
  actionFor: (name) => `Deputy of ${name}`,
  title: (name) => `Who takes the place of ${name}?`,
  explain:
    'In that period the deputy also sees the trajectories and tasks of this coach, and for whom they are. After it that ends by itself. The coach stays in charge. Why somebody is away does not belong here.',
  who: 'Which coach takes the place?',
  from: 'First day',
  to: 'Last day',
  name: 'Name as deputy',
  end: 'End',
  endFor: (period) => `End: ${period}`,
  period: (name, from, to) => `${name}, from ${from} to ${to}`,
  until: (name, to) => `${name} takes the place until ${to}`,
  inPlaceOf: (name) => `in place of ${name}`,
  others: (count) =>
    count === 1 ? 'takes the place of somebody in 1 trajectory' : `takes the place of others in ${count} trajectories`,
};
