import type { Language } from '../kernel/languages.ts';

type TemplateTexts = {
  readonly explanation: string;
  readonly title: string;
  readonly rules: readonly string[];
  readonly required: string;
  readonly optional: string;
  readonly members: string;
};

/** What the explanation in the template says besides what the columns say of themselves. */
export const templateTexts: Readonly<Record<Language, TemplateTexts>> = {
  nl: {
    explanation: 'Uitleg',
    title: 'Lopende dossiers overnemen',
    rules: [
      'Vul een rij per dossier in vanaf rij 2. Laat de namen van de bladen en de kolommen staan.',
      'Laad het bestand op. Eerst wordt alles nagekeken zonder iets te bewaren: u ziet per blad, rij en kolom wat er niet klopt.',
      'Pas als alles klopt, kunt u overnemen. Dan komt alles erin, of niets.',
      'Wat er al is, blijft zoals het is. Een volgend bestand voegt alleen toe wat nieuw is, herkend aan uw eigen referentie.',
      'Zet geen namen van personen in dit bestand.',
      'Een gekleurde titel is verplicht. Van een formule telt de laatst bewaarde uitkomst.',
    ],
    required: 'verplicht',
    optional: 'mag leeg',
    members: 'Leden van het partnerschap',
  },
  en: {
    explanation: 'Explanation',
    title: 'Taking over running files',
    rules: [
      'Fill in one row per file from row 2 on. Leave the names of sheets and columns as they are.',
      'Upload the file. First everything is checked and nothing is stored: you see by sheet, row and column what is wrong.',
      'Only when all is right can you take it over. Then everything comes in, or nothing.',
      'What is there already stays as it is. A next file only adds what is new, known by your own reference.',
      'Put no names of people in this file.',
      'A coloured title must be filled in. Of a formula, the result that was saved last counts.',
    ],
    required: 'required',
    optional: 'may stay empty',
    members: 'Members of the partnership',
  },
};
