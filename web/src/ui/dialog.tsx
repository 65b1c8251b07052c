import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../i18n/language-context.ts';
import { Icon } from './icon.tsx';

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A native modal dialog: the browser keeps the focus inside, closes it with Escape and gives the focus back. */
export const Dialog = ({ title, onClose, children }: DialogProps) => {
  const { general } = useTexts();
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the element leaves the page: a dialog that is gone when it closes cannot give the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={element} aria-labelledby={id} onCancel={onClose} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="button button-quiet" onClick={onClose} aria-label={general.close}>
          <Icon name="close" />
        </button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
};
