import type { registerCheck as nl } from '../nl/register-check.ts';

export const registerCheck: typeof nl = {
  title: 'The KBO register says otherwise',
  explain: (day) =>
    `According to the extract of the KBO register of ${day}. Take over what is right; when in doubt, ask the company.`,
  kinds: {
    stopped: 'No longer in the KBO register',
    merged: 'Went over into another company',
    situation: 'Special legal situation',
    leftFlanders: 'No establishment in the Flemish Region any more',
    seatMoved: 'Seat moved',
    establishmentGone: 'Establishment closed',
    establishmentMoved: 'Establishment moved',
    name: 'Another name',
    legalForm: 'Another legal form',
  },
  stoppedSince: (day) =>
    `Since ${day}: stopped, or went over into another company. Ask under which number it works now.`,
  leftFlanders: 'Without a work floor in the Flemish Region it is no longer eligible.',
  here: 'Here',
  register: 'KBO',
  nothing: 'nothing filled in',
  notListed: 'no longer listed',
  takeOver: 'Take over',
  takeOverTitle: 'Take over from the KBO register',
  takeOverBody: 'This replaces what stands here. The history keeps what stood there.',
  dismiss: 'Leave it so',
  dismissTitle: 'Leave it so',
  dismissBody: 'This does not come back until the KBO register says something else again.',
  reason: 'Why is what stands here right?',
  dismissed: (count) => (count === 1 ? 'One difference left as it is' : `${count} differences left as they are`),
  dismissedBy: (day, name) => (name === undefined ? `Left as it is on ${day}` : `Left as it is on ${day} by ${name}`),
  filter: 'KBO register',
  filterDiffers: 'says otherwise',
};
