import type { CatalogueName } from '../../../shared/catalogue/lists.ts';
import { choosableOn, closingReason, entryOf, newestVersion, versionOn } from '../../../shared/catalogue/meaning.ts';
import type { ShownEntry } from '../../../shared/catalogue/view.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { CheckedOn } from './checked-on.tsx';
import { useCatalogue } from './use-catalogue.ts';
import { useCatalogueWords } from './words.ts';

type NoteProps = {
  readonly entry: ShownEntry;
  readonly entries: readonly ShownEntry[];
  readonly day: IsoDate;
};

/** That an entry cannot be newly chosen on a day, why, and what to choose instead. */
const NotChoosable = ({ entry, entries, day }: NoteProps) => {
  const { language } = useLanguage();
  const texts = useCatalogueWords();
  const state = choosableOn(entry, day);
  if (state.state === 'open') return null;
  const successor = entryOf(entries, newestVersion(entry).replacedBy);
  const sentences = [
    state.state === 'closed' ? texts.isClosed(formatDate(state.since)) : texts.notYet(formatDate(state.from)),
    closingReason(entry),
    successor && texts.chooseInstead(versionOn(successor, day)[language]),
  ];
  return <div className="notice notice-warning">{sentences.filter(Boolean).join(' ')}</div>;
};

/** What is known of an entry that somebody is about to choose: what it is, whether anybody checked, whether it is open on that day. */
export const EntryNote = ({ name, code, day }: { name: CatalogueName; code: string; day: IsoDate }) => {
  const { language } = useLanguage();
  const entries = useCatalogue(name);
  const entry = entryOf(entries, code);
  return (
    <div role="status">
      {entry ? (
        <>
          <NotChoosable entry={entry} entries={entries} day={day} />
          <p className="small muted">
            {versionOn(entry, day).explanation?.[language]} <CheckedOn checks={entry.checks} />
          </p>
        </>
      ) : null}
    </div>
  );
};
