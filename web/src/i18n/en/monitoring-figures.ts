import type { monitoringFigures as nl } from '../nl/monitoring-figures.ts';

/** Figures of the monitoring on screen; words that exports have too are in shared/texts/monitoring-figures. */
export const monitoringFigures: typeof nl = {
  page: 'Monitoring',
  agencyPage: 'Monitoring: figures',
  explain:
    'Unique persons who left a local partnership and started at a supported company in a quarter. These figures serve the quality work; they have no part in the final settlement.',
  none: 'No figures yet',
  noneBody:
    'After each quarter Europa WSE brings in the data of leavers. Once they are measured, the figures of that quarter stand here: how many people started, how that evolves and who stays at work.',
  noneHere: 'Nothing of this quarter was published for this partnership.',
  pages: {
    label: 'Quarters',
    from: (oldest, newest) =>
      oldest === newest
        ? `You are looking at ${oldest}.`
        : `You are looking at ${oldest} up to and including ${newest}.`,
    older: 'Older quarters',
    newest: 'Newest quarters',
    noneBefore: (quarter) => `Nothing was published of before ${quarter}`,
  },
  choose: 'Choose what you see',
  quarter: 'Quarter',
  version: 'Version',
  unit: 'Count',
  units: { persons: 'unique persons', employers: 'unique companies' },
  audience: 'Figures of',
  allHidden:
    'Everything of this quarter is hidden. That says nothing about how many persons started: hidden is not zero. Once there is more to show, it appears by itself.',
  openMark: (mark) => `${mark}: why?`,
  why: {
    hidden: {
      title: 'Hidden',
      body: [
        'To protect persons we show no small numbers of persons, no numbers at few companies, and no groups in which nobody or everybody has the same. A number from which such a figure could be computed stays hidden too.',
        'Why exactly this figure is hidden we do not say: that would tell something as well. Hidden is not zero.',
      ],
    },
    changedNotShown: {
      title: 'Changed, not shown',
      body: [
        'This figure was shown before. It may be another by now, but together with what is known already a new figure could tell something about persons.',
        'What was reported before stays.',
      ],
    },
    absent: {
      title: 'n/a',
      body: ['This figure was not published: the quarter was not measured, or this table did not exist then.'],
    },
  },
  key: {
    persons: 'Unique persons started at supported companies',
    employers: 'Unique companies where they started',
    others: 'Unique persons from other measures',
    othersNote: 'Counted apart, for the evaluation.',
    notReported: 'Not reported yet: the quarter is not closed.',
    reported: 'As reported.',
    now: 'Now',
    change: {
      same: 'Measured again: the same.',
      more: (count) => `${count} more than reported`,
      fewer: (count) => `${count} fewer than reported`,
      changedNotShown: 'measured again, not shown',
      noLongerShown: 'no longer shown now',
      nowShown: 'was not shown in the report',
      neverShown: 'not shown now either',
    },
    basis: 'What is measured now rests on:',
    bases: {
      newDelivery: 'a later delivery',
      rules: 'other programme rules',
      tables: 'other tables',
      registered: 'a corrected delivery, or what partnerships registered since',
    },
  },
  trend: {
    title: { persons: 'Unique persons per quarter', employers: 'Unique companies per quarter' },
    more: (count, before) => `${count} more than in ${before}`,
    fewer: (count, before) => `${count} fewer than in ${before}`,
    same: (before) => `As many as in ${before}`,
    by: 'Trend of',
    nothing: 'Shown in none of these quarters:',
    gaps: 'Where a line is interrupted or a dotted line stands, the figure is not shown. That is no drop.',
    newest: 'Each quarter rests on a measurement of its own. That of the newest:',
    mixed: 'Quarters that were not reported yet stand here as measured now.',
  },
  breakdown: {
    title: (by) => `By ${by}`,
    by: 'Divide by',
    share: 'Share',
    several: 'A person can stand in more than one row: the rows do not add up to the total.',
    synergy:
      'What is measured for: with whom did the guidance of the person and the support of the company come together? Everybody stands in one row.',
    evaluation: 'Who comes from another measure than a local partnership is counted apart: this serves the evaluation.',
    notShown: (count) => (count === 1 ? '1 value is not shown' : `${count} values are not shown`),
    nothing: 'Nothing of this division was published.',
  },
  retention: {
    title: { sameCompany: 'Who stays at the same company', anyWork: 'Who stays at work, wherever' },
    kind: 'At work',
    kinds: { sameCompany: 'at the same company', anyWork: 'anywhere' },
    cohort: 'Started in',
    after: (months) => `After ${months} months`,
    months: (months) => `${months} mo.`,
    of: (stayed, due) => `${stayed} of ${due}`,
    looked: 'Still at work',
    notYetKnown: 'not known yet',
    sideBySide: {
      sameCompany: (quarter, months) => `Started in ${quarter}, still at the same company after ${months} months`,
      anyWork: (quarter, months) => `Started in ${quarter}, still at work after ${months} months`,
    },
    next: (quarter, months) => `Next: started in ${quarter}, after ${months} months:`,
    later: {
      mark: (day) => `known\u00a0from ${day}`,
      title: 'Not known yet',
      whenKnown: (quarter, months, day) =>
        `Who still works after ${months} months is known of everybody who started in ${quarter} on ${day} at the earliest: that is the last day of the quarter plus ${months} months.`,
      toCome: (day, reached) =>
        `The figure appears by itself once a delivery that runs to ${day} or later is measured. What is published of this quarter now rests on a delivery up to ${reached}.`,
      passed: (day, reached) =>
        `That day is over, but what is published of this quarter rests on a delivery up to ${reached}. A delivery that runs to ${day} or later was not measured yet, or nothing new of this quarter could be shown from it because something hidden could be worked out. A quarter is measured anew for two years.`,
      why: [
        'Before that we show nothing, not even of those whose day is over. Such a figure would change by a few persons with every delivery, and the differences would tell who stayed and who left.',
        'Not known yet is no drop and no zero.',
      ],
    },
    explain:
      'By the quarter in which people started: which part still works after so many months. As long as that is not known of everybody of that quarter, there is no figure: that is no drop. Always as measured last.',
    drawn: (count) =>
      `The chart shows the last ${count} groups of which anything can be shown; the table shows them all.`,
    nothing: 'Of no group yet can be shown how many stay.',
  },
  leavers: {
    title: 'Everybody who left a local partnership',
    label: 'Work since leaving',
    total: (count: string) => `${count} unique persons left in that quarter.`,
    explain:
      'By the quarter of leaving, wherever they work: the whole of which those who started at supported companies are a part. Whoever started in another quarter than that of leaving stands here in that of leaving.',
  },
  sideBySide: {
    title: {
      persons: 'Partnerships side by side: unique persons',
      employers: 'Partnerships side by side: unique companies',
    },
    note: 'All together is counted apart: who started at companies of two partnerships counts there once.',
  },
  quality: {
    title: 'Quality of the data',
    of: (quarter) => `What is shown of ${quarter}`,
    timeliness: 'Timeliness',
    measured: (day, days) => `measured on ${day}, ${days} days after the quarter`,
    measuredEarly: (day) => `measured on ${day}, before the end of the quarter`,
    reach: 'Completeness: reach',
    whole: 'the delivery covers the whole quarter',
    missing: (days) => `the delivery lacks the last ${days} days of the quarter`,
    shown: 'Completeness: cells shown',
    cells: (shown, of) => `${shown} of ${of}`,
    notSaid: (by) => `Completeness: ${by} not known`,
    changed: 'Consistency with the report',
    unchanged: 'everything is still shown as reported',
    changedCells: (cells, of) => `${cells} of ${of} cells shown otherwise than reported`,
    rows: 'The rows delivered',
  },
  provenance: (referenceDate, measuredOn, rules, tables) =>
    `Reference date ${referenceDate} · measured on ${measuredOn} · programme rules ${rules} · tables ${tables}`,
};
