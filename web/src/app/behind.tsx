import { type ComponentType, useEffect, useState } from 'react';

/**
 * A part that works behind the screens: it comes after the first load, and a screen does without as long as it cannot be fetched. One
 * that the network kept away is asked for again when the network is back.
 */
export const behind = (load: () => Promise<ComponentType>): ComponentType => {
  const Behind = () => {
    const [Part, setPart] = useState<ComponentType>();
    useEffect(() => {
      let isLeft = false;
      const attempt = async (): Promise<void> => {
        const part = await load();
        window.removeEventListener('online', fetchIt);
        if (!isLeft) setPart(() => part);
      };
      const fetchIt = (): void => void attempt().catch(() => undefined);
      fetchIt();
      window.addEventListener('online', fetchIt);
      return () => {
        isLeft = true;
        window.removeEventListener('online', fetchIt);
      };
    }, []);
    return Part ? <Part /> : null;
  };
  return Behind;
};
