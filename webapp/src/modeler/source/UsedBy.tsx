import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sourceQuery, workshopModelQuery } from '../queries';

interface UsedByProps {
  modelKey: string;
  /** What a step refers to the model with. */
  attribute: 'formRef' | 'decisionRef';
}

/** The processes that use the form or the table: each link leads to the step that does. */
export function UsedBy({ modelKey, attribute }: UsedByProps) {
  const { data } = useQuery({ ...workshopModelQuery(modelKey), retry: false });
  return data?.calledBy.map((process) => (
    <StepLink key={process} process={process} modelKey={modelKey} attribute={attribute} />
  ));
}

function StepLink({ process, modelKey, attribute }: UsedByProps & { process: string }) {
  const { t } = useTranslation();
  const { data: source } = useQuery({ ...sourceQuery(process), retry: false });
  const step = source ? stepOf(source, attribute, modelKey) : undefined;
  return (
    <Link to="/modeler/$key/edit" params={{ key: process }} search={{ element: step?.id }} className="back-link">
      <ArrowUpRight aria-hidden size={16} />
      {t('formEditor.usedBy', { name: step?.name ?? process })}
    </Link>
  );
}

const camunda = 'http://camunda.org/schema/1.0/bpmn';

function stepOf(source: string, attribute: string, modelKey: string): { id: string; name: string } | undefined {
  const elements = [...new DOMParser().parseFromString(source, 'application/xml').getElementsByTagName('*')];
  const step = elements.find((element) => element.getAttributeNS(camunda, attribute) === modelKey);
  const id = step?.getAttribute('id');
  return step && id ? { id, name: step.getAttribute('name') || id } : undefined;
}
