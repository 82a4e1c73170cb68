import { type DragEvent, type ReactNode, useState } from 'react';

interface DropZoneProps {
  /** null: takes nothing now. */
  onDrop: ((files: File[]) => void) | null;
  className?: string;
  children: ReactNode;
}

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Takes files dragged onto a list entry; whoever does not drag has a button inside. */
export function DropZone({ onDrop, className = '', children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const enter = (event: DragEvent) => {
    if (!onDrop || !carriesFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!onDrop || !carriesFiles(event)) return;
    event.preventDefault();
    setOver(false);
    onDrop([...event.dataTransfer.files]);
  };
  const leave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
  };
  return (
    <li
      className={over ? `${className} drop-over` : className}
      onDragEnter={enter}
      onDragOver={enter}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
    </li>
  );
}
