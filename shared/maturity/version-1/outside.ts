import type { Question } from '../question.ts';

/** What a company sees in it, how far it looks, what it asks and what it shares. Each answer is a finding of the study in plain words. */
export const OUTSIDE: readonly Question[] = [
  {
    id: 'value',
    dimension: 'value',
    ask: {
      nl: 'Wat levert het jullie op?',
      en: 'What does it bring you?',
    },
    options: [
      { type: 'A', nl: 'Dat zien we nu niet.', en: 'We do not see that now.' },
      { type: 'B', nl: 'We zien dat het nuttig kan zijn.', en: 'We see that it can be useful.' },
      { type: 'C', nl: 'We zijn overtuigd: het maakt ons beter.', en: 'We are convinced: it makes us better.' },
    ],
  },
  {
    id: 'scope',
    dimension: 'scope',
    ask: {
      nl: 'Hoe ver kijken jullie?',
      en: 'How far do you look ahead?',
    },
    options: [
      {
        type: 'A',
        nl: 'We willen vooral dat het weer wordt zoals vroeger.',
        en: 'Above all we want things to be as they were before.',
      },
      {
        type: 'C',
        nl: 'Naar de arbeidsmarkt, onze werkvloer en onze klanten.',
        en: 'At the labour market, our work floor and our customers.',
      },
      {
        type: 'D',
        nl: 'Naar de hele organisatie, van onthaal tot doorgroei.',
        en: 'At the whole organisation, from welcome to promotion.',
      },
      {
        type: 'E',
        nl: 'Verder dan ons bedrijf: naar de arbeidsmarkt en de samenleving.',
        en: 'Beyond our company: at the labour market and society.',
      },
    ],
  },
  {
    id: 'support',
    dimension: 'support',
    ask: {
      nl: 'Welke hulp zouden jullie nu het best kunnen gebruiken?',
      en: 'What help could you use best right now?',
    },
    options: [
      {
        type: 'A',
        nl: 'Snelle hulp bij een probleem, en zicht op de oorzaak.',
        en: 'Quick help with a problem, and insight into its cause.',
      },
      {
        type: 'B',
        nl: 'Een basis en iemand die ons de weg wijst.',
        en: 'The basics, and someone who shows us the way.',
      },
      {
        type: 'C',
        nl: 'Hulp om ons personeelsbeleid uit te bouwen en vast te leggen.',
        en: 'Help to build our HR policy and make it last.',
      },
      {
        type: 'D',
        nl: 'Advies over onze strategie, of over één bepaald onderwerp.',
        en: 'Advice on our strategy, or on one specific subject.',
      },
      {
        type: 'E',
        nl: 'Een klankbord, en een podium om anderen te inspireren.',
        en: 'A sounding board, and a stage to inspire others.',
      },
    ],
  },
  {
    id: 'outward',
    dimension: 'outward',
    ask: {
      nl: 'Hoe staan jullie tegenover andere bedrijven en organisaties?',
      en: 'How do you relate to other companies and organisations?',
    },
    options: [
      {
        type: 'B',
        nl: 'We zoeken kennis bij anderen, maar het is veel tegelijk.',
        en: 'We look for knowledge elsewhere, but it is a lot at once.',
      },
      {
        type: 'D',
        nl: 'We delen graag wat we weten als iemand ernaar vraagt.',
        en: 'We are happy to share what we know when someone asks.',
      },
      { type: 'E', nl: 'We nemen zelf anderen mee op weg.', en: 'We take others along with us.' },
    ],
  },
];
