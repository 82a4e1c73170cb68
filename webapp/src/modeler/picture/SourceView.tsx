import type { ModelKind } from '../../shared/api/types';
import { DecisionView } from '../diff/DecisionView';
import { FormView } from '../diff/FormView';
import { LazyPicture } from './LazyPicture';

interface SourceViewProps {
  kind: ModelKind;
  source: string;
  title: string;
  /** Which version it is. */
  caption?: string;
  counts?: ReadonlyMap<string, number>;
}

/** A model to read: drawn, as a table, or as a list of fields. */
export function SourceView({ kind, source, title, caption, counts }: SourceViewProps) {
  if (kind === 'PROCESS') return <LazyPicture xml={source} title={title} caption={caption} counts={counts} />;
  if (kind === 'DECISION') return <DecisionView before={source} after={source} changes={[]} />;
  return <FormView before={source} after={source} changes={[]} />;
}
