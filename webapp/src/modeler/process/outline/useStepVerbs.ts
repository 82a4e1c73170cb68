import { useEffect, useRef, useState } from 'react';
import { useWorkshop } from '../ModelerContext';
import { removeStep } from '../model/insert';
import { isStep } from '../model/kinds';

type OpenMenu = 'add' | 'type' | 'connect' | null;

/** The keys of the outline; they hold while the focus is in its list. */
export function useStepVerbs(onEdit: (property?: string) => void, onHelp: () => void) {
  const { modeler, selected } = useWorkshop();
  const [open, setOpen] = useState<OpenMenu>(null);
  const remove = () => {
    if (isStep(selected)) removeStep(modeler, selected);
  };
  const keys: Record<string, () => void> = {
    a: () => setOpen('add'),
    t: () => isStep(selected) && setOpen('type'),
    c: () => isStep(selected) && setOpen('connect'),
    F2: () => onEdit('name'),
    Delete: remove,
    Backspace: remove,
    '?': onHelp,
  };
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const inOutline = event.target instanceof Element && event.target.closest('.outline-tree');
      const verb = latest.current[event.key];
      if (!inOutline || !verb || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      verb();
    };
    // Before the list, which would jump to the next row that begins with the letter.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
  return { open, setOpen, remove };
}
