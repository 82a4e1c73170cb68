import { Search, X } from 'lucide-react';
import { type Ref, useEffect, useRef, useState } from 'react';
import * as Aria from 'react-aria-components';

interface SearchBoxProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** Reports what is typed a moment after the typing stops, at once on Enter. */
export function SearchBox({ label, placeholder, value, onChange, inputRef }: SearchBoxProps) {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const report = (next: string, delay: number) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(next.trim()), delay);
  };
  return (
    <Aria.SearchField
      aria-label={label}
      value={text}
      onChange={(next) => report(next, next ? 250 : 0)}
      onSubmit={(next) => report(next, 0)}
      className="search"
    >
      <Search aria-hidden size={16} />
      <Aria.Input ref={inputRef} placeholder={placeholder} />
      <Aria.Button className="button button-quiet button-icon">
        <X aria-hidden size={14} />
      </Aria.Button>
    </Aria.SearchField>
  );
}
