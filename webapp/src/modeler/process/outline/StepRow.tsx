import { ChevronRight } from 'lucide-react';
import { Button, TreeItem, TreeItemContent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../../shared/api/types';
import { shortTerm } from '../canvas/shortTerm';
import { KindMark } from '../KindMark';
import { useWorkshop } from '../ModelerContext';
import { groupName } from '../model/groups';
import { kindOf } from '../model/kinds';
import { elementOf } from '../model/navigate';
import { attributeOf, propertyOf } from '../model/properties';
import { nameOf } from '../model/texts';
import { SeverityMark } from '../problems/ProblemsPanel';
import type { Step } from './steps';

interface StepRowProps {
  step: Step;
  marks: Map<string, Severity>;
}

/** One step with what a designer looks for: its kind, name, group, service level, and whether something is wrong. */
export function StepRow({ step, marks }: StepRowProps) {
  const { modeler } = useWorkshop();
  const name = useStepName(step);
  const isDrawn = elementOf(modeler, step.id) !== undefined;
  return (
    <TreeItem id={step.id} textValue={name} isDisabled={!isDrawn} className="step-row">
      <TreeItemContent>
        <div className="step-line">
          {step.children.length > 0 && (
            <Button slot="chevron" className="step-chevron">
              <ChevronRight aria-hidden size={14} />
            </Button>
          )}
          <StepFacts step={step} name={name} severity={marks.get(step.id)} />
        </div>
      </TreeItemContent>
      {step.children.map((child) => (
        <StepRow key={child.id} step={child} marks={marks} />
      ))}
    </TreeItem>
  );
}

function StepFacts({ step, name, severity }: { step: Step; name: string; severity: Severity | undefined }) {
  const { t } = useTranslation();
  const { modeler, catalogue } = useWorkshop();
  const element = elementOf(modeler, step.id);
  if (!element) return <span className="step-name">{name}</span>;
  const kind = kindOf(element);
  const term = propertyOf(element, 'sla');
  const group = groupName(attributeOf(element, 'camunda:candidateGroups'), catalogue);
  return (
    <>
      <KindMark kind={kind} />
      <span className="visually-hidden">{t(`processEditor.kind.${kind}`)}:</span>
      <span className="step-name">
        {name}
        {group && <span className="step-group">{group}</span>}
      </span>
      {term && <span className="step-term">{shortTerm(term, t)}</span>}
      {severity && <SeverityMark severity={severity} />}
    </>
  );
}

/** A way out is called by its name and by where it leads. */
function useStepName({ node }: Step): string {
  const { t } = useTranslation();
  const own = nameOf(node);
  if (node.$type !== 'bpmn:SequenceFlow') return own || t('processEditor.outline.unnamed');
  const target = node.targetRef ? nameOf(node.targetRef) || node.targetRef.id : '';
  return [own, `→ ${target}`].filter(Boolean).join(' ');
}
