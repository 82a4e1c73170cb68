import type Modeler from 'bpmn-js/lib/Modeler';
import type { Element } from 'bpmn-js/lib/model/Types';
import { createContext, use } from 'react';
import type { ModelCatalogue } from '../../shared/api/types';

/** What all parts of the editor work on. */
export interface Workshop {
  modelKey: string;
  modeler: Modeler;
  catalogue: ModelCatalogue;
  /** Counts the changes: what is read from the model is read anew with each. */
  revision: number;
  /** The one that is selected; where none or several are, the process itself. */
  selected: Element;
}

export const WorkshopContext = createContext<Workshop | null>(null);

export function useWorkshop(): Workshop {
  const workshop = use(WorkshopContext);
  if (!workshop) throw new Error('outside of an open model');
  return workshop;
}
