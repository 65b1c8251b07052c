import type { CatalogueName } from '../../../shared/catalogue/lists.ts';
import { today } from '../app/today.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/form/field.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { EntryFields, ReasonField, ReplacedByField, useBound } from './entry-fields.tsx';
import { useEntryWords } from './entry-words.ts';
import { type EntryDialogProps, useAdding, useChanging, useEntryLabels } from './use-entry-form.ts';
import { useCatalogueWords } from './words.ts';

/** A new entry of a list. */
export const AddDialog = ({ catalogue, onClose }: { catalogue: CatalogueName; onClose: () => void }) => {
  const texts = useCatalogueWords();
  const form = useAdding(catalogue, onClose);
  return (
    <Dialog title={texts.addTitle} onClose={onClose}>
      <FormFrame form={form} labelOf={useEntryLabels()} submitLabel={texts.add} onCancel={onClose}>
        <EntryFields catalogue={catalogue} form={form} />
      </FormFrame>
    </Dialog>
  );
};

/** What an entry says from a day on. */
export const ChangeDialog = (props: EntryDialogProps) => {
  const { catalogue, entry, onClose } = props;
  const texts = useCatalogueWords();
  const { general } = useTexts();
  const form = useChanging(props);
  return (
    <Dialog title={texts.changeTitle(useEntryWords().name(entry))} onClose={onClose}>
      <FormFrame form={form} labelOf={useEntryLabels()} submitLabel={general.save} onCancel={onClose}>
        <EntryFields catalogue={catalogue} form={form} code={entry.code} />
      </FormFrame>
    </Dialog>
  );
};

/** The last day on which an entry can be chosen, and what comes instead; what it says stays. */
export const EndDialog = (props: EntryDialogProps) => {
  const { catalogue, entry, onClose } = props;
  const texts = useCatalogueWords();
  const form = useChanging(props, (values) => ({ ...values, validUntil: today() }));
  const bound = useBound(form);
  return (
    <Dialog title={texts.endTitle(useEntryWords().name(entry))} onClose={onClose}>
      <FormFrame form={form} labelOf={useEntryLabels()} submitLabel={texts.end} onCancel={onClose}>
        <TextField {...bound('validUntil')} type="date" width="short" />
        <ReplacedByField catalogue={catalogue} form={form} code={entry.code} />
        <ReasonField form={form} />
      </FormFrame>
    </Dialog>
  );
};
