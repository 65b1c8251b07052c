/** Enterprises that merged or stopped. */
export const succession = {
  title: 'Fusies en stopzettingen',
  explain:
    'Wie bij een onderneming werkt die ondertussen in een andere opging, telt bij die andere. De open gegevens van de KBO noemen geen opvolger: noteer hem hier. Volgende metingen houden er rekening mee.',
  none: 'Nog niets genoteerd.',
  noted: 'Genoteerd',
  found: 'Volgens de KBO verdwenen, nog te noteren',
  foundExplain:
    'De KBO zegt van deze ondersteunde ondernemingen dat ze stopten of opgingen in een andere. De dag is die van het eerste uittreksel dat het zei: weet u het juister, pas hem dan aan.',
  says: 'Volgens de KBO',
  wentOver: 'opgegaan in een andere',
  of: 'Ondersteund door',
  noteStopped: 'Noteer als gestopt',
  noteOtherwise: 'Andere dag of opvolger',
  noteSuccessor: 'Noteer de opvolger',
  add: 'Fusie of stopzetting noteren',
  enterpriseNumber: 'Ondernemingsnummer',
  on: 'Vanaf',
  mergedInto: 'Opgegaan in',
  mergedIntoHint: 'Leeg: de onderneming stopte.',
  stopped: 'gestopt',
  takeBack: 'Terugnemen',
  takeBackTitle: (number: string) => `${number} terugnemen`,
  takeBackBody: 'Wat ermee gemeten is, blijft zoals het gepubliceerd is.',
  reason: 'Waarom?',
  save: 'Noteren',
};
