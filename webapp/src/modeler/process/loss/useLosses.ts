import type { Moddle } from 'bpmn-js/lib/model/Types';
import { useEffect, useState } from 'react';
import { textOf } from '../text';
import type { Opened } from '../useModeler';
import { type Loss, lossesBetween } from './losses';

/** What the first save of an opened text would lose; null until it is known. */
export function useLosses(opened: Opened): Loss[] | null {
  const [losses, setLosses] = useState<Loss[] | null>(null);
  useEffect(() => {
    const { modeler, source } = opened;
    let abandoned = false;
    textOf(modeler).then((saved) => {
      if (!abandoned) setLosses(saved === source ? [] : lossesBetween(source, saved, modeler.get<Moddle>('moddle')));
    });
    return () => {
      abandoned = true;
    };
  }, [opened]);
  return losses;
}
