import { Link } from '@tanstack/react-router';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';

interface FindingListProps {
  findings: Finding[];
  /** Whose findings they are: each then leads to its place in the editor. */
  modelKey?: string;
}

/** What the gate says, errors first, in words and with the place it means. */
export function FindingList({ findings, modelKey }: FindingListProps) {
  return (
    <ul className="finding-list">
      {errorsFirst(findings).map((finding) => (
        <FindingLine key={JSON.stringify(finding)} finding={finding} modelKey={modelKey} />
      ))}
    </ul>
  );
}

const errorsFirst = (findings: Finding[]) =>
  [...findings].sort((one, other) => Number(other.severity === 'ERROR') - Number(one.severity === 'ERROR'));

function FindingLine({ finding, modelKey }: { finding: Finding; modelKey?: string }) {
  const { t } = useTranslation();
  const isError = finding.severity === 'ERROR';
  const Icon = isError ? CircleAlert : TriangleAlert;
  return (
    <li className={isError ? 'finding finding-error' : 'finding'}>
      <Icon aria-hidden size={16} />
      <div>
        <p>
          <span className="visually-hidden">{t(`models.severity.${finding.severity}`)}: </span>
          {local(finding.message, finding.messageEn)}
        </p>
        <p className="finding-place">
          {finding.line !== null && <span>{t('models.line', { line: finding.line })}</span>}
          {finding.element && modelKey && (
            <Link to="/modeler/$key/edit" params={{ key: modelKey }} search={{ element: finding.element }}>
              {t('models.goToElement')}
            </Link>
          )}
        </p>
      </div>
    </li>
  );
}
