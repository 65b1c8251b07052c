import type { CatalogueName } from '../../../shared/catalogue/lists.ts';
import { entryOf } from '../../../shared/catalogue/meaning.ts';
import type { ShownEntry } from '../../../shared/catalogue/view.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { CheckedOn } from './checked-on.tsx';
import { useEntryWords } from './entry-words.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useCatalogueWords } from './words.ts';

type HistoryProps = { readonly catalogue: CatalogueName; readonly entry: ShownEntry };

/** Everything that an entry ever said, newest first: from which day, by whom and why. */
export const VersionsCard = ({ catalogue, entry }: HistoryProps) => {
  const { language } = useLanguage();
  const texts = useCatalogueWords();
  const words = useEntryWords();
  const entries = useCatalogue(catalogue);
  const choosable = (version: ShownEntry['versions'][number]): string => {
    const days = words.validity(version);
    return days === '' ? '' : `${texts.choosable.toLowerCase()} ${days}`;
  };
  const replacing = (code: string | undefined): string | undefined => {
    const found = entryOf(entries, code);
    return found && texts.replaced(words.name(found));
  };
  return (
    <Card title={texts.versions}>
      <ol className="stack" reversed>
        {entry.versions.toReversed().map((version, index) => (
          <li key={`${version.from} ${version.at ?? entry.versions.length - index}`}>
            <p>
              <strong>{version[language]}</strong>{' '}
              <span className="muted">
                {texts.holdsFrom(formatDate(version.from))}
                {version.byName === undefined ? '' : ` ${texts.by(version.byName)}`}
              </span>
            </p>
            <p className="small muted">
              {[
                words.detail(version),
                choosable(version),
                replacing(version.replacedBy),
                words.explanation(version),
                version.reason === undefined ? texts.shipped : texts.because(version.reason),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
};

/** When somebody looked whether it is right, newest first. */
export const ChecksCard = ({ entry }: Pick<HistoryProps, 'entry'>) => {
  const texts = useCatalogueWords();
  const checks = entry.checks.toSorted((a, b) => b.on.localeCompare(a.on));
  return (
    <Card title={texts.checks}>
      {checks.length === 0 ? (
        <p className="muted">{texts.neverChecked}</p>
      ) : (
        <ul className="stack-tight">
          {checks.map((check) => (
            <li key={check.at}>
              <CheckedOn checks={[check]} /> {check.byName === undefined ? '' : texts.by(check.byName)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
