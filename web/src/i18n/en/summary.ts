import type { summary as dutch } from '../nl/summary.ts';

export const summary: typeof dutch = {
  page: 'Quarterly summaries',
  title: (count) => `${count} quarters closed`,
  titleOne: 'One quarter closed',
  empty: 'No quarter closed yet',
  emptyBody:
    'Five days after the end of a quarter its figures are frozen and mailed. From then on they stand here as they were reported.',
  columns: { quarter: 'Quarter', frozenOn: 'Frozen on', rules: 'Programme rules', proof: 'Check value' },
  open: (quarter) => `Summary ${quarter}`,
  asReported: 'As reported',
  asReportedNote: (day, time) =>
    `Frozen on ${day} at ${time}. It does not change any more, not even when something about the quarter is put right later.`,
  hash: 'SHA-256 of what was frozen',
  recomputed: 'Recomputed today',
  recomputedSame: 'Today the figures of this quarter are still the same.',
  recomputedDiffers: 'Something about this quarter was changed since it was frozen.',
  reported: 'Reported',
  now: 'Today',
  realised: 'Companies realised',
  wrongQuarter: 'This quarter is not closed',
};
