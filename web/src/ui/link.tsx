import { Link as RouterLink } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type LinkProps = {
  readonly to: string;
  readonly search?: Readonly<Record<string, string | undefined>>;
  readonly children: ReactNode;
  readonly className?: string;
  /** Marks the link of the page one is on; `exact` when its children have links of their own. */
  readonly current?: 'exact' | 'within';
  /** Whether it leads to the part of a page that is shown, where the page itself knows best. */
  readonly isShown?: boolean;
};

/** A link within the web. Addresses come from `app/paths.ts`. */
export const Link = ({ to, search, children, className, current, isShown }: LinkProps) => (
  <RouterLink
    to={to}
    search={search ?? {}}
    className={className}
    activeOptions={{ exact: current !== 'within', includeSearch: false }}
    activeProps={current ? { 'aria-current': 'page' } : {}}
    aria-current={isShown ? 'true' : undefined}
    preload="intent"
  >
    {children}
  </RouterLink>
);

export const ButtonLink = ({ to, children, primary }: { to: string; children: ReactNode; primary?: boolean }) => (
  <Link to={to} className={primary ? 'button button-primary' : 'button'}>
    {children}
  </Link>
);
