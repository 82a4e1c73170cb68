import { useEffect, useRef, useState } from 'react';

const pause = 600;

/** What is typed is one change of the model when the typing stops or the field is left, not one a letter. */
export function useTyped(value: string, commit: (value: string) => void) {
  const [text, setText] = useState(value);
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => {
    if (pending.current === null) setText(value);
  }, [value]);
  const flush = () => {
    clearTimeout(timer.current);
    const typed = pending.current;
    pending.current = null;
    if (typed !== null) latest.current(typed);
  };
  const leave = useRef(flush);
  useEffect(() => () => leave.current(), []);
  return {
    value: text,
    onChange: (next: string) => {
      setText(next);
      pending.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    onBlur: flush,
  };
}
