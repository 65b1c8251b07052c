import type { succession as dutch } from '../nl/succession.ts';

export const succession: typeof dutch = {
  title: 'Mergers and stops',
  explain:
    'Whoever works at an enterprise that merged into another meanwhile counts at that other one. The open data of the KBO name no successor: note it here. The next measurements know it.',
  none: 'Nothing is noted yet.',
  noted: 'Noted',
  found: 'Gone according to the KBO, still to be noted',
  foundExplain:
    'The KBO says of these supported companies that they stopped or went over into another. The day is that of the first extract that said so: if you know better, change it.',
  says: 'According to the KBO',
  wentOver: 'went over into another',
  of: 'Supported by',
  noteStopped: 'Note as stopped',
  noteOtherwise: 'Another day or a successor',
  noteSuccessor: 'Note the successor',
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
