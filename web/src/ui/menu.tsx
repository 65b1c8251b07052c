import { type ReactNode, useEffect, useRef } from 'react';

/** A button that opens a small panel. Closes on Escape, on a choice, and when the focus or the pointer goes elsewhere. */
export const Menu = ({ label, children, className }: { label: ReactNode; children: ReactNode; className?: string }) => {
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (refocus: boolean): void => {
      const menu = element.current;
      if (!menu?.open) return;
      menu.open = false;
      if (refocus) menu.querySelector('summary')?.focus();
    };
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) close(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close(true);
    };
    const onChoice = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('a, [data-closes]')) close(false);
    };
    const menu = element.current;
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    menu?.addEventListener('click', onChoice);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
      menu?.removeEventListener('click', onChoice);
    };
  }, []);
  return (
    <details ref={element} className="menu">
      <summary className={className ?? 'button button-quiet'}>{label}</summary>
      <div className="menu-panel">{children}</div>
    </details>
  );
};
