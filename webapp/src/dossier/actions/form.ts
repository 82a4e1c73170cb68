import type { Dossier } from '../../shared/api/types';

/** What the form of an action on a dossier is given. */
export interface ActionFormProps {
  dossier: Dossier;
  onClose: () => void;
}
