import { DIVERSITY_PARADIGMS } from '../../reference/diversity-paradigms.ts';
import { HR_CAPACITIES } from '../../reference/hr-capacities.ts';
import type { Label } from '../../reference/label.ts';
import type { ContextQuestion } from '../question.ts';

/** The codes and words that the intake uses: what it knows need not be asked again. */
const choicesOf = (catalogue: Readonly<Record<string, Label>>): ContextQuestion['options'] =>
  Object.entries(catalogue).map(([code, label]) => ({ code, ...label }));

/** What helps to read a profile. It is never scored: neither size nor HR capacity says how mature an employer is. */
export const CONTEXT: readonly ContextQuestion[] = [
  {
    id: 'paradigm',
    ask: { nl: 'Hoe kijkt de onderneming naar diversiteit?', en: 'How does the company look at diversity?' },
    options: choicesOf(DIVERSITY_PARADIGMS),
  },
  {
    id: 'staffSupport',
    ask: { nl: 'Staat het personeel erachter?', en: 'Does the staff stand behind it?' },
    options: [
      { code: 'mostly', nl: 'de meesten wel', en: 'most do' },
      { code: 'divided', nl: 'de meningen zijn verdeeld', en: 'opinions are divided' },
      { code: 'hardly', nl: 'de meesten niet', en: 'most do not' },
    ],
  },
  {
    id: 'lineManagers',
    ask: {
      nl: 'Hebben leidinggevenden de tijd en de vaardigheden?',
      en: 'Do line managers have the time and the skills?',
    },
    options: [
      { code: 'both', nl: 'tijd en vaardigheden', en: 'time and skills' },
      { code: 'skills', nl: 'wel vaardigheden, te weinig tijd', en: 'skills, but too little time' },
      { code: 'time', nl: 'wel tijd, te weinig vaardigheden', en: 'time, but too few skills' },
      { code: 'neither', nl: 'te weinig van beide', en: 'too little of both' },
    ],
  },
  {
    id: 'fatigue',
    ask: { nl: 'Is men het thema moe?', en: 'Are people tired of the subject?' },
    options: [
      { code: 'no', nl: 'nee', en: 'no' },
      { code: 'some', nl: 'hier en daar', en: 'here and there' },
      { code: 'yes', nl: 'ja, duidelijk', en: 'yes, clearly' },
    ],
  },
  {
    id: 'hrCapacity',
    ask: { nl: 'Wie doet het personeelsbeleid?', en: 'Who takes care of HR policy?' },
    options: choicesOf(HR_CAPACITIES),
  },
  {
    id: 'teamPrepared',
    ask: { nl: 'Is de ploeg voorbereid op een nieuwe collega?', en: 'Is the team prepared for a new colleague?' },
    options: [
      { code: 'always', nl: 'ja, telkens vooraf', en: 'yes, every time beforehand' },
      { code: 'told', nl: 'ze krijgt het alleen te horen', en: 'it is only told' },
      { code: 'no', nl: 'nee', en: 'no' },
    ],
  },
  {
    id: 'safety',
    ask: {
      nl: 'Durven mensen te zeggen wat niet goed gaat?',
      en: 'Do people dare to say what does not go well?',
    },
    options: [
      { code: 'mostly', nl: 'de meesten wel', en: 'most do' },
      { code: 'some', nl: 'sommigen, of niet overal', en: 'some, or not everywhere' },
      { code: 'hardly', nl: 'bijna niemand', en: 'hardly anybody' },
    ],
  },
];
