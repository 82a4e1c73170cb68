import { type KeyboardEvent, memo, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { EditorBar } from './EditorBar';
import { HelpDialog } from './HelpDialog';
import { useWorkshop } from './ModelerContext';
import { elementOf, show } from './model/navigate';
import { focusRow } from './outline/focusRow';
import { Outline } from './outline/Outline';
import { afterMenus, focusProperty } from './panel/focusProperty';
import { PropertiesPane } from './panel/PropertiesPane';
import { useMode } from './panel/useMode';
import { ProblemsPanel } from './problems/ProblemsPanel';
import { type Problem, worstByElement } from './problems/problem';
import { useProblems } from './problems/useProblems';

type Pane = 'outline' | 'canvas' | 'properties';

const panes: readonly Pane[] = ['outline', 'canvas', 'properties'];

interface PanesProps {
  canvas: RefObject<HTMLDivElement | null>;
  isOpen: boolean;
  original: string;
}

/** Outline, drawing and properties side by side; one at a time where the screen is narrow. */
export function Panes({ canvas, isOpen, original }: PanesProps) {
  const { t } = useTranslation();
  const [pane, setPane] = useState<Pane>('outline');
  return (
    <>
      <nav className="pane-switch" aria-label={t('processEditor.pane.label')}>
        {panes.map((name) => (
          <Button
            key={name}
            aria-current={pane === name || undefined}
            className="button-small"
            onPress={() => setPane(name)}
          >
            {t(`processEditor.pane.${name}`)}
          </Button>
        ))}
      </nav>
      <div className="editor-panes" data-pane={pane}>
        <div className="editor-drawing always-light">
          <div className="editor-canvas" ref={canvas} />
        </div>
        {isOpen && <Tools original={original} onPane={setPane} />}
      </div>
    </>
  );
}

/** Left alone by what does not change the model: a draft being saved, a finding that stays. */
const Tools = memo(function Tools({ original, onPane }: { original: string; onPane: (pane: Pane) => void }) {
  const { modeler, revision, selected } = useWorkshop();
  const { problems, isBehind } = useProblems(modeler, revision);
  const properties = useRef<HTMLDivElement>(null);
  const [mode, setMode] = useMode();
  const marks = useMarks(problems);
  const [helps, setHelps] = useState(false);
  const help = useCallback(() => setHelps(true), []);
  const edit = useCallback(
    (property?: string | null) => {
      onPane('properties');
      // After the panel has turned to what is selected now.
      afterMenus(() => focusProperty(properties.current, property));
    },
    [onPane],
  );
  const go = (id: string | null, property: string | null) => {
    const element = elementOf(modeler, id);
    if (element) show(modeler, element);
    edit(property);
  };
  const back = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.contains(event.target as Node)) return;
    onPane('outline');
    afterMenus(() => focusRow(selected.id));
  };
  return (
    <>
      <EditorBar original={original} />
      <Outline marks={marks} onEdit={edit} onHelp={help} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its fields are what keys are pressed in */}
      <div ref={properties} className="properties-place" onKeyDown={back}>
        <PropertiesPane mode={mode} onMode={setMode} />
      </div>
      <ProblemsPanel problems={problems} isBehind={isBehind} onGo={go} />
      {helps && <HelpDialog onClose={() => setHelps(false)} />}
    </>
  );
});

/** The same object as long as the same steps are marked. */
function useMarks(problems: Problem[]): Map<string, Severity> {
  const found = useMemo(() => worstByElement(problems), [problems]);
  const [marks, setMarks] = useState(found);
  if (marks === found || isSame(marks, found)) return marks;
  setMarks(found);
  return found;
}

const isSame = (one: Map<string, Severity>, other: Map<string, Severity>) =>
  one.size === other.size && [...one].every(([id, severity]) => other.get(id) === severity);
