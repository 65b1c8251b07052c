import { lastCheck } from '../../../shared/catalogue/to-check.ts';
import type { ShownEntry } from '../../../shared/catalogue/view.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { useCatalogueWords } from './words.ts';

const isAddress = (source: string): boolean => /^https:\/\/\S+$/.test(source);

/** When somebody last looked whether an entry is right, and where that stands. Nobody did: that is said too. */
export const CheckedOn = ({ checks }: Pick<ShownEntry, 'checks'>) => {
  const texts = useCatalogueWords();
  const last = lastCheck(checks);
  if (!last) return texts.neverChecked;
  return (
    <>
      {texts.checkedOn(formatDate(last.on))}{' '}
      {isAddress(last.source) ? (
        <a href={last.source} rel="noreferrer" target="_blank">
          {texts.source}
        </a>
      ) : (
        `(${last.source})`
      )}
    </>
  );
};
