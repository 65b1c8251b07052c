import type { ReactNode } from 'react';
import type { Permission } from '../../../shared/kernel/permissions.ts';
import { useMay } from '../app/place.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Page } from './page.tsx';
import { NoPermission } from './states.tsx';

/** A screen that asks a permission: without it, one reads who has it. The API refuses by itself; this only says so kindly. */
export const Guarded = ({ permission, children }: { permission: Permission; children: ReactNode }) => {
  const { general } = useTexts();
  if (useMay(permission)) return <>{children}</>;
  return (
    <Page title={general.forbidden.title}>
      <NoPermission permission={permission} />
    </Page>
  );
};
