import { addQuarters, dayOf, instant, quarterOf } from '../../../../shared/kernel/dates.ts';
import { quarterInPath } from '../../../../shared/summary/quarter-in-path.ts';
import { refused } from './acts.ts';
import type { Screen } from './screen.ts';

/** The last quarter that is over, of which the demonstration has a draft. */
const QUARTER_OVER = quarterInPath(addQuarters(quarterOf(dayOf(instant(new Date().toISOString()))), -1));

/** What a partnership has besides: figures, mails, people and preferences. */
export const EVERYDAY_SCREENS: readonly Screen[] = [
  { name: 'home', path: () => '' },
  { name: 'dashboard', path: () => '/dashboard' },
  { name: 'figures of the monitoring', path: () => '/monitoring' },
  { name: 'summaries', path: () => '/summaries' },
  { name: 'summary', path: ({ quarter }) => `/summaries/${quarter}` },
  { name: 'no such summary', path: () => '/summaries/2024-Q1' },
  { name: 'quarterly notes', path: () => '/notes' },
  { name: 'a quarterly note', path: () => `/notes/${QUARTER_OVER}` },
  { name: 'writing a quarterly note', path: () => `/notes/${QUARTER_OVER}/write` },
  { name: 'progress', path: () => '/progress' },
  { name: 'taking over', path: () => '/takeover' },
  {
    name: 'a takeover refused',
    path: () => '/takeover',
    act: refused(({ takeover }) => takeover.check),
  },
  { name: 'people', path: () => '/people' },
  { name: 'adding a person', path: () => '/people/add', act: refused(({ access }) => access.people.add) },
  { name: 'review of access', path: () => '/access-reviews' },
  { name: 'person', path: ({ personId }) => `/people/${personId}` },
  { name: 'deliveries', path: () => '/deliveries' },
  { name: 'preview of a mail', path: () => '/mailings' },
  { name: 'jobs', path: () => '/jobs' },
  { name: 'rules', path: () => '/rules' },
  { name: 'preferences', path: () => '/preferences' },
];
