import type { NoteTexts } from './nl.ts';

export const en: NoteTexts = {
  kind: 'Quarterly note',
  figures: {
    realised: {
      name: 'Realised',
      explain: 'Unique companies that count up to the last day of the quarter, under the counting rule in force.',
    },
    realisedInQuarter: {
      name: 'Realised in this quarter',
      explain: 'The difference from the end of the quarter before. A correction can make it negative.',
    },
    expected: {
      name: 'Where you should stand',
      explain: 'What should be realised on the last day by the yearly steps of the target.',
    },
    target: { name: 'Target', explain: 'The approved target for the whole period.' },
    inSupport: { name: 'In support', explain: 'Unique companies in support since their intake (EECO).' },
    inSupportSme: { name: 'Of which SMEs', explain: 'The SMEs among the companies in support (EECO19).' },
    underway: {
      name: 'With a plan or implementing',
      explain: 'Companies that do not count yet and whose furthest trajectory is in the phase plan or implementation.',
    },
    adapted: {
      name: 'With a structural adaptation',
      explain: 'Companies with at least one structural adaptation implemented.',
    },
    adaptedWithEvidence: {
      name: 'Of which with evidence',
      explain: 'The companies with a structural adaptation implemented of which evidence is on file.',
    },
    completedNotCounted: {
      name: 'Completed, not counted yet',
      explain: 'Completed, but something of the counting rule still lacks.',
    },
    stopped: { name: 'Stopped', explain: 'Companies of which all trajectories were stopped.' },
  },
  realisedInPeriod: {
    name: 'Realised in this period',
    explain: 'The difference from the end of the period before. A correction can make it negative.',
  },
  about: (from, to) => (from === to ? to : `${from} up to and including ${to}`),
  monitoring: {
    title: 'Published monitoring',
    frozen: (day) => `As published when the coordinator signed, on ${day}.`,
    current: 'As published now.',
    notKept: 'At this signature it was not frozen yet. This is what is published now.',
    notPublished: 'When the coordinator signed, nothing of this period was published yet.',
    notPublishedNow: 'Nothing of this period is published yet.',
    units: {
      persons: 'People who started at supported companies',
      companies: 'Companies where they started',
    },
    of: (quarters) => `Figures of ${quarters}.`,
    value: 'Number',
  },
  texts: {
    done: 'What we did',
    results: 'What came of it',
    helps: 'What helps',
    hinders: 'What hinders',
    plans: 'Plans for the next period',
    question: 'Question to Europa WSE',
  },
  states: {
    absent: 'Not begun',
    draft: 'Draft',
    signedByCoordinator: 'Signed by the coordinator',
    submitted: 'Submitted',
    returned: 'Returned',
    accepted: 'Accepted',
  },
  figuresTitle: 'Figures',
  frozenFigures: (day) => `As they were when the coordinator signed, on ${day}.`,
  currentFigures: (day) => `As they are now for ${day}.`,
  noFigure: 'none',
  signatures: {
    coordinator: 'Coordinator',
    promotor: 'Promotor',
    agency: 'Europa WSE',
    signedOn: (day, time) => `signed on ${day} at ${time}`,
    acceptedOn: (day, time) => `accepted on ${day} at ${time}`,
    notYet: 'not yet',
  },
  signaturesTitle: 'Signatures',
  document: {
    figure: 'Figure',
    value: 'Companies',
    rules: 'Programme rules',
    made: (day, time) => `Made on ${day} at ${time}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    emblem: 'Emblem of the European Union',
  },
};
