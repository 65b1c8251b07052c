import type { overview as dutch } from '../nl/overview.ts';

export const overview: typeof dutch = {
  export: {
    menu: 'Export',
    note: 'What you see now, with all its pages. Who exports what is kept.',
    formats: { xlsx: 'Excel (xlsx)', csv: 'CSV' },
    busy: 'Exporting',
    done: 'The file was downloaded.',
  },
  views: { label: 'View', list: 'List', board: 'Board', coaches: 'By coach' },
  stale: 'Stands still',
  staleOnly: 'only what stands still',
  board: {
    title: 'Trajectories by phase',
    phase: 'Phase',
    none: 'No trajectories in this phase',
    days: (days) =>
      days === 0 ? 'in this phase today' : days === 1 ? '1 day in this phase' : `${days} days in this phase`,
    more: (count) => `All ${count} in the list`,
  },
  load: {
    title: 'Trajectories by coach',
    caption: 'Open trajectories by coach and by phase',
    coach: 'Coach',
    nobody: 'Nobody yet',
    unknown: 'Not in the directory',
    open: 'Open',
    stale: 'Standing still',
    none: 'No open trajectories',
    noneBody: 'Here you see how many open trajectories each coach supports, by phase.',
    hidden: 'The names of coaches are not visible here for your role.',
  },
  handOver: {
    action: 'Hand over',
    actionFor: (name) => `Hand over trajectories of ${name}`,
    title: (name) => `Hand over trajectories of ${name}`,
    to: 'To which coach?',
    which: 'Which trajectories?',
    reason: 'Why?',
    reasonHint: 'Goes into the history of each trajectory. No health or other personal reasons.',
    beyond: (shown, total) =>
      `You see ${shown} of ${total} open trajectories. Leave all ticked to hand over all of them.`,
    done: (count) => (count === 1 ? 'One trajectory was handed over.' : `${count} trajectories were handed over.`),
    notDone: 'Not handed over:',
    remaining: (count) => `${count} remain. Hand over again for the rest.`,
    close: 'Close',
    refusals: {
      notFound: 'does not exist any more',
      otherCoach: 'has another coach meanwhile',
      closed: 'was closed meanwhile',
      changedMeanwhile: 'was just changed; try again',
      full: 'cannot be changed',
    },
  },
};
