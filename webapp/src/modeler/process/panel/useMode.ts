import { useState } from 'react';
import type { Mode } from './PropertiesPane';

const stored = 'congvu.modeler.mode';

/** Remembered from one visit to the next. */
export function useMode(): [Mode, (mode: Mode) => void] {
  const [mode, setMode] = useState<Mode>(() => (localStorage.getItem(stored) === 'expert' ? 'expert' : 'plain'));
  return [
    mode,
    (next) => {
      localStorage.setItem(stored, next);
      setMode(next);
    },
  ];
}
