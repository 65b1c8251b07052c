import type { note as nl } from '../nl/note.ts';

/** Quarterly notes on screen. */
export const note: typeof nl = {
  page: 'Quarterly notes',
  title: (quarter) => `Quarterly note ${quarter}`,
  explain:
    'After each quarter (or half year or year, by the rhythm of the programme rules) the partnership tells Europa WSE what happened. The system fills in the figures. The coordinator signs, then the promotor; Europa WSE accepts or returns it.',
  empty: 'No period to write about yet',
  emptyBody: 'As soon as a period is over, the coordinator can begin the note here.',
  columns: {
    quarter: 'Quarter',
    state: 'State',
    due: 'Due by',
    updated: 'Last changed',
    partnership: 'Partnership',
    coordinator: 'Coordinator',
    promotor: 'Promotor',
    decision: 'Europa WSE',
  },
  late: 'overdue',
  write: 'Write the note',
  change: 'Change the note',
  save: 'Save draft',
  notYet: 'Nothing was written about this period yet.',
  due: (day) => `Due by ${day}`,
  narrative: 'Narrative',
  nothingSaid: 'Nothing filled in.',
  noNames: 'Short, and without names of people.',
  chooseHelps: 'What moves companies along',
  chooseHinders: 'Barriers',
  helpsHint: 'Choose from the list, write it yourself, or both.',
  now: 'Now',
  changedSince: (count) =>
    count === 1
      ? 'One figure changed since it was signed: what it is now stands beside it.'
      : `${count} figures changed since it was signed: what they are now stands beside them.`,
  monitoringChanged: 'Something else is published by now: what it is now stands beside it.',
  publishedSince: 'Figures were published since:',
  toFigures: (quarter) => `See the figures at the end of ${quarter}`,
  allOfMonitoring: 'All figures',
  returned: (by, day) => `Returned by ${by} on ${day}.`,
  returnedBy: { partnership: 'the partnership itself', agency: 'Europa WSE' },
  earlier: 'Returned before',
  steps: {
    signAsCoordinator: 'Sign as coordinator',
    signAsPromotor: 'Sign as promotor',
    sendBack: 'Take back',
    return: 'Return',
    accept: 'Accept',
  },
  stepBody: {
    signAsCoordinator:
      'The figures are frozen as they are now, those of the published monitoring too. Then it is up to the promotor.',
    signAsPromotor: 'The note goes to Europa WSE.',
    sendBack: 'The note becomes a draft again. The signature of the coordinator lapses.',
    return: 'The note becomes a draft again, with your reason. Coordinator and promotor sign anew.',
    accept: 'An accepted note does not change any more.',
  },
  reason: 'Reason',
  waitsFor: {
    draft: 'Waits for the coordinator.',
    returned: 'Waits for the coordinator.',
    signedByCoordinator: 'Waits for the promotor.',
    submitted: 'Waits for Europa WSE.',
    accepted: 'Done.',
  },
  pdf: 'Download as PDF',
  pdfBusy: 'The PDF is being made',
  overview: (quarter) => `Quarterly notes about ${quarter}`,
  overviewExplain: 'How far each partnership is. You read the note itself at the partnership.',
};
