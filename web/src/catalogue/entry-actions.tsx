import { useState } from 'react';
import { type CatalogueName, catalogueList } from '../../../shared/catalogue/lists.ts';
import { choosableOn } from '../../../shared/catalogue/meaning.ts';
import type { ShownEntry } from '../../../shared/catalogue/view.ts';
import { OTHER_CODE } from '../../../shared/kernel/catalogue-code.ts';
import { today } from '../app/today.ts';
import { CheckDialog } from './check-dialog.tsx';
import { ChangeDialog, EndDialog } from './entry-dialogs.tsx';
import { useCatalogueWords } from './words.ts';

/** What the agency can do with an entry, each in a dialog. */
export const EntryActions = ({ name, entry }: { name: CatalogueName; entry: ShownEntry }) => {
  const texts = useCatalogueWords();
  const [open, setOpen] = useState<'change' | 'end' | 'check'>();
  const close = () => setOpen(undefined);
  // "Other" is always there to choose, and says nothing that could be checked.
  const isOther = entry.code === OTHER_CODE;
  const canEnd = !isOther && choosableOn(entry, today()).state !== 'closed';
  const actions = [
    ...(catalogueList(name).isChecked && !isOther ? (['check'] as const) : []),
    ...(canEnd ? (['end'] as const) : []),
    'change',
  ] as const;
  const props = { catalogue: name, entry, onClose: close };
  return (
    <>
      {actions.map((action) => (
        <button key={action} type="button" className="button" onClick={() => setOpen(action)}>
          {texts[action]}
        </button>
      ))}
      {open === 'change' ? <ChangeDialog {...props} /> : null}
      {open === 'end' ? <EndDialog {...props} /> : null}
      {open === 'check' ? <CheckDialog {...props} /> : null}
    </>
  );
};
