import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ModelCatalogue } from '../../shared/api/types';
import { shortTerm } from '../process/canvas/shortTerm';
import { groupName } from '../process/model/groups';
import { catalogueQuery } from '../queries';
import type { Difference } from './merge/differences';

/** What each of two designers wrote, side by side. */
export function Differences({ differences, theirs }: { differences: Difference[]; theirs: string }) {
  const { t } = useTranslation();
  const { data: catalogue } = useQuery(catalogueQuery);
  if (differences.length === 0) return null;
  return (
    <table className="merge-differences">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('processEditor.merge.mine')}</th>
          <th scope="col">{theirs}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ name, ...sides }) => (
          <tr key={name}>
            <th scope="row">{nameOf(name, t)}</th>
            <td>{saidIn(name, sides.ours, catalogue, t)}</td>
            <td>{saidIn(name, sides.theirs, catalogue, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const words = {
  name: 'processEditor.panel.name',
  nameEn: 'processEditor.panel.nameEn',
  documentation: 'processEditor.panel.description',
  candidateGroups: 'processEditor.panel.group',
  sla: 'processEditor.panel.serviceLevel',
  clock: 'processEditor.panel.clock',
  formRef: 'processEditor.panel.form',
  decisionRef: 'processEditor.panel.decision',
  resultVariable: 'processEditor.panel.resultVariable',
  delegateExpression: 'processEditor.panel.delegate',
  conditionExpression: 'processEditor.panel.condition',
  timeDate: 'processEditor.panel.timer',
  label: 'formEditor.label',
  labelEn: 'formEditor.labelEn',
  description: 'formEditor.description',
  type: 'formEditor.typeLabel',
  key: 'formEditor.key',
  values: 'formEditor.choices',
  hide: 'formEditor.hiddenWhen',
  required: 'formEditor.required',
  minLength: 'formEditor.rule.minLength',
  maxLength: 'formEditor.rule.maxLength',
} as const;

const nameOf = (name: string, t: TFunction): string => (name in words ? t(words[name as keyof typeof words]) : name);

function saidIn(name: string, value: string, catalogue: ModelCatalogue | undefined, t: TFunction): string {
  if (!value) return '–';
  if (name === 'sla') return shortTerm(value, t);
  return name === 'candidateGroups' && catalogue ? groupName(value, catalogue) : value;
}
