import type { deputy as dutch } from '../nl/deputy.ts';

export const deputy: typeof dutch = {
  action: 'Deputy',
  actionFor: (name) => `Deputy of ${name}`,
  card: 'Deputy',
  title: (name) => `Who takes the place of ${name}?`,
  explain:
    'From the first day to the last, the deputy may do what this person may do here, and also sees the trajectories and tasks of this person, and for whom they are. People who can let others in themselves, such as a promotor or a coordinator, are not managed by it. After it that ends by itself. Whoever is away stays in charge. Why somebody is away does not belong here.',
  who: 'Who takes the place?',
  from: 'First day',
  to: 'Last day',
  name: 'Name as deputy',
  nobody: 'No deputy has been named.',
  nobodyToName:
    'There is nobody here whom you can name as deputy. It must be somebody with the same role, or to whom you can give that role. A role that you have as a deputy yourself does not count. Ask whoever manages the people here.',
  standsInFor: 'Takes the place of',
  onDuty: (name, roles, to) =>
    roles === ''
      ? `You take the place of ${name} until ${to}.`
      : `You take the place of ${name} as ${roles} until ${to}.`,
  end: 'End',
  endFor: (period) => `End: ${period}`,
  period: (name, from, to) => `${name}, from ${from} to ${to}`,
  withRoles: (period, roles) => `${period}, as ${roles}`,
  until: (name, to) => `${name} takes the place until ${to}`,
  inPlaceOf: (name) => `in place of ${name}`,
  others: (count) =>
    count === 1 ? 'takes the place of somebody in 1 trajectory' : `takes the place of others in ${count} trajectories`,
};
