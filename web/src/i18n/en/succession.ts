import type { succession as dutch } from '../nl/succession.ts';

export const succession: typeof dutch = {
  title: 'Mergers and stops',
  explain:
    'Whoever works at an enterprise that merged into another meanwhile counts at that other one. The open data of the KBO name no successor: note it here. The next measurements know it.',
  none: 'Nothing is noted yet.',
  add: 'Note a merger or stop',
  enterpriseNumber: 'Enterprise number',
  on: 'From',
  mergedInto: 'Merged into',
  mergedIntoHint: 'Empty: the enterprise stopped.',
  stopped: 'stopped',
  takeBack: 'Take back',
  takeBackTitle: (number: string) => `Take ${number} back`,
  takeBackBody: 'What was measured with it stays as it was published.',
  reason: 'Why?',
  save: 'Note',
};
