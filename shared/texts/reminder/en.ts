import type { DigestLine, ReminderSubject } from '../../reminder/schema.ts';
import { CO_FUNDING_LINE } from '../co-funding.ts';
import type { ReminderTexts } from './contract.ts';

const SUBJECTS: Readonly<Record<ReminderSubject, readonly [one: string, more: string]>> = {
  query: ['question from Europa WSE', 'questions from Europa WSE'],
  action: ['trajectory with an action to be done', 'trajectories with an action to be done'],
  trajectory: ['trajectory', 'trajectories'],
  claim: [
    'trajectory of which Europa WSE did not accept something',
    'trajectories of which Europa WSE did not accept something',
  ],
  objection: ['trajectory with an objection of a company', 'trajectories with an objection of a company'],
  unreached: ['trajectory with a mail that did not arrive', 'trajectories with a mail that did not arrive'],
  confirmation: ['request to confirm without an answer', 'requests to confirm without an answer'],
  talk: ['talk with another partnership', 'talks with another partnership'],
  delivery: ['delivery of leavers', 'deliveries of leavers'],
  note: ['quarterly note', 'quarterly notes'],
  check: ['check of a quarter', 'checks of a quarter'],
  verification: [
    'partnership with companies that wait for verification',
    'partnerships with companies that wait for verification',
  ],
  rules: ['proposal of programme rules', 'proposals of programme rules'],
  rulesDraft: ['draft of programme rules', 'drafts of programme rules'],
  accessReview: ['review of who has access', 'reviews of who has access'],
  mailing: ['kind of mail that waits to be released', 'kinds of mail that wait to be released'],
  agreement: ['agreement to be signed', 'agreements to be signed'],
  agreementDraft: ['draft of an agreement', 'drafts of an agreement'],
  member: ['member that left with open trajectories', 'members that left with open trajectories'],
  taker: [
    'member that left with open trajectories that nobody can take over any more',
    'members that left with open trajectories that nobody can take over any more',
  ],
  amendment: ['amendment of a target or budget', 'amendments of a target or budget'],
  close: ['closing of a quarter', 'closings of a quarter'],
};

const days = (count: number): string => (count === 1 ? '1 business day' : `${count} business days`);

const whenOf = ({ kind, count, businessDays, isToday = false }: DigestLine): string => {
  // What only waits has no due day to be counted from.
  if (businessDays === undefined) return '';
  if (kind === 'overdue' || kind === 'escalated')
    return count === 1 ? `, ${days(businessDays)} overdue` : `, the oldest ${days(businessDays)} overdue`;
  if (kind !== 'dueSoon') return '';
  const soon = isToday ? 'today' : 'before the next business day';
  const within = businessDays === 0 ? soon : `within ${days(businessDays)}`;
  return count === 1 ? `, ${within}` : `, the first ${within}`;
};

export const en: ReminderTexts = {
  title: (count, overdue) => {
    if (overdue === count) return count === 1 ? 'One thing is overdue' : `${count} things are overdue`;
    const all = count === 1 ? 'One thing needs attention' : `${count} things need attention`;
    return overdue === 0 ? all : `${all}, of which ${overdue} overdue`;
  },
  day: (day) => `Reminders of ${day}`,
  kinds: {
    escalated: 'Left undone too long',
    overdue: 'Overdue',
    returned: 'Comes back to you',
    dueSoon: 'Due soon',
    pending: 'Waits for you',
    staleDraft: 'Stands still',
  },
  line: (line) => `${line.count} ${SUBJECTS[line.subject][line.count === 1 ? 0 : 1]}${whenOf(line)}`,
  openPage: 'See what is open',
  onlyNew: 'This is what is new since your last mail. Everything that is open stands in the system.',
  whyThisMail:
    'You get at most one such mail per business day. In your preferences you choose every business day, weekly or never; what is left undone too long is always told to who answers for the whole. You cannot reply to this mail.',
  coFunded: CO_FUNDING_LINE.en,
};
