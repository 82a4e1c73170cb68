import { useEffect, useRef } from 'react';

type Hotkeys = Record<string, (event: KeyboardEvent) => void>;

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const typed = (target: EventTarget | null) =>
  typing(target) && !(target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type));

const nameOf = (event: KeyboardEvent) => `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.key}`;

/** Page-wide keys. Single letters are silent while something is being typed and while a dialog is open. */
export function useHotkeys(hotkeys: Hotkeys): void {
  const latest = useRef(hotkeys);
  useEffect(() => {
    latest.current = hotkeys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const name = nameOf(event);
      const action = latest.current[name];
      if (!action || event.altKey || document.querySelector('.modal-ground')) return;
      if (!name.startsWith('Ctrl+') && typed(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      action(event);
    };
    // Before React Aria, whose lists would jump to the next row that begins with the letter.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
