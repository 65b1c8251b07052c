import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../i18n/language-context.ts';

/** The first page after loading leaves the focus where the browser puts it; every next one announces itself. */
let isFirstPage = true;

type PageProps = {
  /** The finding, or the name of the record: what the page has to say. */
  readonly title: string;
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A screen with its one heading. Coming from another screen, the heading takes the focus, so that a reader hears where it is. */
export const Page = ({ title, above, actions, children }: PageProps) => {
  const { general } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <>
      <title>{`${title} · ${general.product}`}</title>
      <div className="page-head">
        <div>
          {above ? <div className="crumbs">{above}</div> : null}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {actions ? <div className="page-actions">{actions}</div> : null}
      </div>
      {children}
    </>
  );
};
