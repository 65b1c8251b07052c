import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width that a chart has on the page, in pixels, so that its text keeps its size on a phone. */
export const useWidth = (initial: number): [RefObject<HTMLDivElement | null>, number] => {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(260, Math.round(entry.contentRect.width)));
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);
  return [element, width];
};
