import { FilePenLine } from 'lucide-react';
import { Checkbox, GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { Button } from '../shared/ui/Button';
import { CheckMark } from '../shared/ui/Checks';
import { Highlighted } from '../shared/ui/Highlighted';
import { LevelMark } from '../shared/ui/LevelMark';
import { Remaining } from '../shared/ui/TimeState';

interface TaskLineProps {
  row: TaskRow;
  query: string;
  selectable: boolean;
  onClaim: (row: TaskRow) => void;
}

export function TaskLine({ row, query, selectable, onClaim }: TaskLineProps) {
  const { t } = useTranslation();
  const step = local(row.nameVi, row.nameEn);
  const procedure = local(row.procedureName, row.procedureNameEn);
  return (
    <GridListItem
      id={row.id}
      href={`/tasks/${encodeURIComponent(row.id)}`}
      textValue={`${step}, ${row.dossierCode}, ${row.applicantName}`}
      className="task-line"
    >
      {selectable && (
        <Checkbox
          slot="selection"
          className="choice task-check"
          aria-label={t('inbox.select', { code: row.dossierCode })}
        >
          <CheckMark />
        </Checkbox>
      )}
      <div className="task-when">
        <Remaining timeliness={row.timeliness} remainingMinutes={row.remainingMinutes} dueAt={row.dueAt} />
      </div>
      <div className="task-what">
        <span className="task-step">{step}</span>
        <span className="task-procedure">
          <Highlighted text={procedure} query={query} />
        </span>
      </div>
      <div className="task-whose">
        <span className="code">
          <Highlighted text={row.dossierCode} query={query} />
        </span>
        <span>
          <Highlighted text={row.applicantName} query={query} />
        </span>
      </div>
      <div className="task-where">{local(row.unitName, row.unitNameEn)}</div>
      <div className="task-flags">
        {row.alertLevel && <LevelMark level={row.alertLevel} />}
        {row.hasDraft && (
          <span className="flag">
            <FilePenLine aria-hidden size={14} />
            {t('inbox.draft')}
          </span>
        )}
        {row.assignee ? (
          selectable && <span className="task-assignee">{row.assignee.fullName}</span>
        ) : (
          <Button className="button-small" onPress={() => onClaim(row)}>
            {t('action.claim')}
          </Button>
        )}
      </div>
    </GridListItem>
  );
}
