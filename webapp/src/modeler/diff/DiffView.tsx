import { GitCompareArrows } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelDiff } from '../../shared/api/types';
import { currentLanguage } from '../../shared/i18n/language';
import { Empty } from '../../shared/ui/States';
import { KindSymbol } from '../KindSymbol';
import { ChangeList } from './ChangeList';
import { DecisionView } from './DecisionView';
import { FormView } from './FormView';
import { Legend } from './Legend';
import { ProcessPair } from './ProcessPair';

interface DiffViewProps {
  diff: ModelDiff;
  name: string;
  selected: string | null;
  onSelect: (element: string) => void;
}

/** Both versions with what is different marked, the differences in words, and the same for the parts. */
export function DiffView({ diff, name, selected, onSelect }: DiffViewProps) {
  const { t } = useTranslation();
  if (diff.changes.length === 0 && diff.parts.length === 0)
    return <Empty icon={GitCompareArrows} title={t('models.nothingChanged')} />;
  return (
    <>
      {diff.changes.length > 0 && (
        <>
          <Legend changes={diff.changes} />
          <div className={`diff diff-${diff.kind}`}>
            <Versions diff={diff} name={name} selected={selected} onSelect={onSelect} />
            <ChangeList changes={diff.changes} selected={selected} onSelect={onSelect} />
          </div>
        </>
      )}
      {diff.parts.map((part) => (
        <Part key={part.key} part={part} />
      ))}
    </>
  );
}

function Versions({ diff, name, selected, onSelect }: DiffViewProps) {
  if (diff.kind === 'PROCESS') return <ProcessPair diff={diff} name={name} selected={selected} onSelect={onSelect} />;
  const View = diff.kind === 'DECISION' ? DecisionView : FormView;
  return <View before={diff.fromSource} after={diff.toSource} changes={diff.changes} selected={selected} />;
}

/** A form or a table that changes along. */
function Part({ part }: { part: ModelDiff }) {
  const [selected, setSelected] = useState<string | null>(null);
  const name = part.whose?.[currentLanguage()] ?? part.key;
  return (
    <section className="diff-part">
      <h2>
        <KindSymbol kind={part.kind} />
        {name}
        <span className="muted model-key">{part.key}</span>
      </h2>
      <DiffView diff={part} name={name} selected={selected} onSelect={setSelected} />
    </section>
  );
}
