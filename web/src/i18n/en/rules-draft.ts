import type { rulesDraft as dutch } from '../nl/rules-draft.ts';

const count = (rules: number): string => (rules === 1 ? '1 rule' : `${rules} rules`);
const among = (some: number, all: number): string => `in ${some} of ${all} partnerships`;

export const rulesDraft: typeof dutch = {
  page: 'Drafts of the programme rules',
  cardTitle: {
    none: 'No draft under way',
    open: (drafts) => (drafts === 1 ? '1 draft under way' : `${drafts} drafts under way`),
  },
  caption: 'Drafts',
  explain:
    'A new version begins as a draft. Whoever proposes it does not publish it: a second person does. What was settled or reported keeps the rules of its time.',
  begin: 'New draft',
  columns: { title: 'Subject', state: 'State', validFrom: 'Valid from', changes: 'Changes', by: 'Last changed' },
  states: {
    draft: 'draft',
    proposed: 'proposed',
    publishing: 'being published',
    published: 'published',
    withdrawn: 'withdrawn',
  },
  changes: count,
  titles: {
    draft: (title, rules) =>
      rules === 0 ? `${title}: nothing changes yet` : `${title}: a draft that changes ${count(rules)}`,
    proposed: (title) => `${title}: waits for a second person`,
    publishing: (title) => `${title}: the publication is not complete`,
    published: (title, version) => `${title}: published as ${version}`,
    withdrawn: (title) => `${title}: withdrawn`,
  },
  fields: {
    title: 'Subject',
    from: 'Begins as',
    validFrom: 'Valid from',
    periods: 'For',
    why: (rule) => `Why: ${rule}`,
    reason: 'Reason',
  },
  hints: {
    title: 'What the change is about. Whoever reads the rules sees this beside the version.',
    from: 'An earlier version can be brought back too.',
    validFrom: 'Today at the earliest.',
    why: 'Stands beside the published version.',
  },
  periodChoices: { '1': 'period 1 alone', '2': 'period 2 alone', '1,2': 'both periods' },
  periodsOf: (periods) => (periods.length === 2 ? 'periods 1 and 2' : `period ${periods.join(' and ')}`),
  now: (value) => `Now: ${value}`,
  changed: 'changed',
  parts: { esf: 'ESF+', focusOnTalent: 'Focus op Talent', own: 'own contribution' },
  percent: 'in %',
  monthsApart: 'Months, with a comma between them.',
  write: 'Change',
  save: 'Save the draft',
  startedFrom: (version) => `begun from ${version}`,
  steps: { propose: 'Propose', takeBack: 'Take back', publish: 'Publish', withdraw: 'Withdraw' },
  finish: 'Complete the publication',
  stepBody: {
    propose:
      'The proposal goes to whoever may publish. As long as it is proposed, nothing in it changes; it can be taken back.',
    publish: 'The rules hold for everybody from their first day on. A published version never changes.',
    takeBack: 'The proposal becomes a draft again, with your reason.',
    withdraw: 'Nothing comes of it any more. It stays to be read, with your reason.',
  },
  ownProposal: 'You proposed this or changed it last: another programme manager publishes it.',
  takenBack: (day) => `Taken back on ${day}`,
  withdrawnOn: (day) => `Withdrawn on ${day}`,
  unfinished:
    'It was decided, but perhaps the version is not there for everybody yet. Publish again: there is never a second one of it.',
  proposedBy: (name, day) => `Proposed by ${name} on ${day}`,
  publishedBy: (name, day) => `Published by ${name} on ${day}`,
  somebody: 'somebody who works here no more',
  difference: {
    title: (rules, version) =>
      rules === 0 ? `Nothing is different from ${version}` : `${count(rules)} different from ${version}`,
    rule: 'Rule',
    before: 'Now',
    after: 'Becomes',
    why: 'Why',
    noReason: 'still to be said',
    same: 'Change a rule to see what that would do.',
  },
  simulation: {
    asIf: (day, version) => `As if these rules held already: the figures of ${day}, beside those under ${version}.`,
    findings: {
      nothing: 'Not one figure of today would change',
      cutRises: (before, after, some, all) =>
        `The cut of today would rise from ${before} to ${after}, ${among(some, all)}`,
      cutFalls: (before, after, some, all) =>
        `The cut of today would fall from ${before} to ${after}, ${among(some, all)}`,
      cutStays: (some, all) => `Figures would change ${among(some, all)}, the cut together would not`,
    },
    caption: 'Figures per partnership, now and under this draft',
    partnership: 'Partnership',
    realised: 'Counts',
    withPublic: 'With public bodies',
    withoutPublic: 'Without public bodies',
    expected: 'Against expected',
    warning: 'Early warning',
    forecast: 'Expected at the end',
    sme: 'SMEs',
    cutToday: 'Cut today',
    cutForecast: 'Expected cut',
    base: (percent, base) => `${percent} of ${base}`,
    split: (esf, focusOnTalent) => `ESF+ ${esf}, Focus op Talent ${focusOnTalent}`,
    provisional: 'provisional: the granted subsidy stands in for the accepted costs',
    outcomesTitle: 'What the simulation says of each rule that changes',
    outcomes: {
      figures: 'is in the figures above',
      budget: 'is in the division of the budget below',
      recount: 'not simulated: every trajectory must be counted anew for it, and only the partnership has those',
      noEffect: 'changes nothing in this period',
      settlement: 'not simulated: works at the final settlement only',
      unused: 'not simulated: nothing in the system goes by it yet',
      noFigure: 'changes no figure of a partnership: it is about deadlines, mails or monitoring',
    },
    budgetTitle: 'Yearly budget of all partnerships together',
    budget: { esf: 'ESF+', focusOnTalent: 'Focus op Talent', own: 'Own contribution', total: 'Together' },
    fromTo: (before, after) => `${before} → ${after}`,
  },
  whatChanged: 'What this version changed',
  whatChangedAgainst: (rules, version) => `${count(rules)} different from ${version}`,
};
