import type { Element } from 'bpmn-js/lib/model/Types';
import { memo, useMemo } from 'react';
import { type Selection, Tree } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../../shared/api/types';
import { useWorkshop } from '../ModelerContext';
import { elementOf, show } from '../model/navigate';
import { OutlineBar } from './OutlineBar';
import { StepRow } from './StepRow';
import { type Step, stepsOf } from './steps';

interface OutlineProps {
  marks: Map<string, Severity>;
  /** Moves on to what can be filled in. */
  onEdit: (property?: string) => void;
  onHelp: () => void;
}

/** The process as a list in the order of its flow: read and changed without the drawing, by keyboard alone. */
export const Outline = memo(function Outline({ marks, onEdit, onHelp }: OutlineProps) {
  const { t } = useTranslation();
  const { modeler, selected, revision } = useWorkshop();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the model changes in place; the revision tells
  const steps = useMemo(() => stepsOf(rootOf(modeler.getDefinitions())), [modeler, revision]);
  const select = (keys: Selection) => {
    const element = elementOf(modeler, keys === 'all' ? null : String([...keys][0] ?? ''));
    if (element && element !== selected) show(modeler, element);
  };
  return (
    <section className="outline" aria-label={t('processEditor.outline.title')}>
      <OutlineBar onEdit={onEdit} onHelp={onHelp} />
      <Tree
        key={scopeIds(steps).join()}
        aria-label={t('processEditor.outline.title')}
        className="outline-tree"
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={[selected.id]}
        onSelectionChange={select}
        onAction={() => onEdit()}
        defaultExpandedKeys={scopeIds(steps)}
        renderEmptyState={() => <p className="muted">{t('processEditor.outline.empty')}</p>}
      >
        {steps.map((step) => (
          <StepRow key={step.id} step={step} marks={marks} />
        ))}
      </Tree>
    </section>
  );
});

const scopeIds = (steps: Step[]): string[] =>
  steps.flatMap(({ id, children }) => (children.length > 0 ? [id, ...scopeIds(children)] : []));

/** The collaboration, or where there is none, the process. */
const rootOf = (definitions: Element['businessObject']) =>
  definitions.rootElements.find(({ $type }: { $type: string }) => $type === 'bpmn:Collaboration') ??
  definitions.rootElements.find(({ $type }: { $type: string }) => $type === 'bpmn:Process') ?? { flowElements: [] };
