import type { Question } from '../question.ts';

/** Why a company does it, how ready it is, how it goes about it and how it holds. Each answer is a finding of the study in plain words. */
export const INSIDE: readonly Question[] = [
  {
    id: 'motive',
    dimension: 'motive',
    ask: {
      nl: 'Waarom werken jullie met mensen uit nieuwe of diverse groepen?',
      en: 'Why do you work with people from new or diverse groups?',
    },
    options: [
      { type: 'A', nl: 'We moeten wel: er solliciteert niemand anders.', en: 'We have to: nobody else applies.' },
      {
        type: 'B',
        nl: 'We vinden te weinig personeel, of onze klanten zijn veranderd.',
        en: 'We cannot find enough staff, or our customers have changed.',
      },
      {
        type: 'C',
        nl: 'We vinden dat iedereen gelijke kansen verdient.',
        en: 'We believe that everyone deserves equal opportunities.',
      },
      {
        type: 'E',
        nl: 'Het past bij onze eigen kijk op goed werkgeverschap.',
        en: 'It is part of our own view of being a good employer.',
      },
    ],
  },
  {
    id: 'preparation',
    dimension: 'preparation',
    ask: {
      nl: 'Hoeveel ervaring hebben jullie, en hoe goed is de werkvloer voorbereid?',
      en: 'How much experience do you have, and how well prepared is the work floor?',
    },
    options: [
      {
        type: 'A',
        nl: 'Het is nieuw en de werkvloer is niet voorbereid.',
        en: 'It is new and the floor is unprepared.',
      },
      {
        type: 'B',
        nl: 'We hebben weinig ervaring, maar we willen beginnen.',
        en: 'We have little experience, but want to start.',
      },
      { type: 'C', nl: 'We zijn er al een tijd mee bezig.', en: 'We have been working on it for a while.' },
      {
        type: 'D',
        nl: 'We hebben veel ervaring; ploegen weten wat hen te wachten staat.',
        en: 'We have a lot of experience; teams know what to expect.',
      },
      {
        type: 'E',
        nl: 'We liepen voorop en leren nog altijd bij.',
        en: 'We were among the first, and we are still learning.',
      },
    ],
  },
  {
    id: 'approach',
    dimension: 'approach',
    ask: {
      nl: 'Wat doen jullie als er iets misloopt of verandert op de werkvloer?',
      en: 'What do you do when something goes wrong or changes on the work floor?',
    },
    options: [
      {
        type: 'A',
        nl: 'We lossen elke dag problemen op wanneer ze er zijn.',
        en: 'Every day we solve problems as they come up.',
      },
      {
        type: 'B',
        nl: 'We willen het anders doen, maar weten niet waar te beginnen.',
        en: 'We want to do it differently, but do not know where to start.',
      },
      {
        type: 'C',
        nl: 'We zoeken per geval een oplossing. We leggen dat niet vast.',
        en: 'We find a solution case by case. We do not write it down.',
      },
      {
        type: 'D',
        nl: 'We zoeken de oorzaak en passen ons beleid aan.',
        en: 'We look for the cause and adapt our policy.',
      },
      {
        type: 'E',
        nl: 'We werken aan verandering op lange termijn en sturen bij.',
        en: 'We work on long-term change and adjust as we go.',
      },
    ],
  },
  {
    id: 'anchoringPaper',
    dimension: 'anchoring',
    ask: {
      nl: 'Wat staat er op papier over inclusief werken?',
      en: 'What is on paper about inclusive work?',
    },
    options: [
      {
        type: 'C',
        nl: 'Bijna niets: we kennen elkaar en dat volstaat.',
        en: 'Almost nothing: we know each other and that is enough.',
      },
      {
        type: 'D',
        nl: 'Het staat in onze visie, onze missie of onze procedures.',
        en: 'It is in our vision, our mission or our procedures.',
      },
      {
        type: 'E',
        nl: 'We hebben een eigen, uitgeschreven visie die ons hele beleid draagt.',
        en: 'We have a written vision of our own that carries all our policy.',
      },
    ],
  },
  {
    id: 'anchoringPractice',
    dimension: 'anchoring',
    ask: {
      nl: 'En hoe gaat het in de praktijk?',
      en: 'And how does it work in practice?',
    },
    options: [
      {
        type: 'C',
        nl: 'Het hangt af van goede relaties en van enkele mensen.',
        en: 'It depends on good relations and on a few people.',
      },
      {
        type: 'D',
        nl: 'Leidinggevenden volgen vaste afspraken, ook als er iemand weggaat.',
        en: 'Managers follow agreed ways of working, also when someone leaves.',
      },
      {
        type: 'E',
        nl: 'Iedereen handelt uit onze eigen visie, ook waar geen regel is.',
        en: 'Everyone acts from our own vision, also where there is no rule.',
      },
    ],
  },
];
