import type { ReactNode } from 'react';

/** A table that may be wider than its place: who has no mouse can put the focus on it and scroll. */
export const TableScroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
  <section className="table-scroll" tabIndex={0} aria-label={label}>
    {children}
  </section>
);
