import type { NoteRules } from '../../shared/note/calendar.ts';
import { cadenceIn } from '../../shared/note/periods.ts';
import type { RulesReader } from '../programme/rules.ts';

/** What the programme rules say of notes today. Rules are read at most once a minute. */
export const noteRulesOf =
  ({ inForce, versions }: Pick<RulesReader, 'inForce' | 'versions'>) =>
  async (): Promise<NoteRules> => {
    const [{ noteDueDays, draftStaleAfterDays }, all] = await Promise.all([inForce(), versions()]);
    return { noteDueDays, draftStaleAfterDays, cadenceOn: cadenceIn(all) };
  };
