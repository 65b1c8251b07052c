import { type ComponentType, lazy, Suspense } from 'react';

/** A part that works behind the screens: it comes after the first load, and a screen does without when it cannot be fetched. */
export const behind = (load: () => Promise<ComponentType>): ComponentType => {
  const nothing: ComponentType = () => null;
  const Part = lazy(async () => ({ default: await load().catch(() => nothing) }));
  return () => (
    <Suspense>
      <Part />
    </Suspense>
  );
};
