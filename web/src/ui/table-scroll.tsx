import type { ReactNode } from 'react';

/** A table that may be wider than its place: who has no mouse can put the focus on it and scroll. */
export const TableScroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and a landmark would be one too many
  <div className="table-scroll" role="group" tabIndex={0} aria-label={label}>
    {children}
  </div>
);
