import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../shared/api/problem';
import type { BulkResult, TaskRow } from '../shared/api/types';
import { currentLanguage } from '../shared/i18n/language';
import { Button } from '../shared/ui/Button';
import { Modal } from '../shared/ui/Modal';

interface BulkResultsProps {
  results: BulkResult[];
  rows: TaskRow[];
  onClose: () => void;
}

/** What became of each task: some may have been taken by a colleague meanwhile. */
export function BulkResults({ results, rows, onClose }: BulkResultsProps) {
  const { t } = useTranslation();
  const claimed = results.filter((result) => result.ok).length;
  return (
    <Modal
      title={t('inbox.bulkTitle', { claimed, count: results.length })}
      isOpen={results.length > 0}
      onClose={onClose}
    >
      <ul className="bulk-results">
        {results.map((result) => (
          <li key={result.taskId} className={result.ok ? 'good' : 'bad'}>
            {result.ok ? <CircleCheck aria-hidden size={16} /> : <CircleAlert aria-hidden size={16} />}
            <span className="code">{codeOf(result, rows)}</span>
            <span>{result.ok ? t('inbox.bulkClaimed') : reasonOf(result, t('inbox.bulkFailed'))}</span>
          </li>
        ))}
      </ul>
      <footer className="dialog-actions">
        <Button variant="primary" onPress={onClose}>
          {t('action.close')}
        </Button>
      </footer>
    </Modal>
  );
}

const codeOf = (result: BulkResult, rows: TaskRow[]) =>
  rows.find((row) => row.id === result.taskId)?.dossierCode ?? result.taskId;

function reasonOf({ problem }: BulkResult, otherwise: string): string {
  if (!problem) return otherwise;
  const { title, detail } = {
    title: new Problem(problem).title(currentLanguage()),
    detail: new Problem(problem).detail(currentLanguage()),
  };
  return detail || title;
}
