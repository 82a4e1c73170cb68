import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FlaskConical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LadderEditor } from '../../../shadow/LadderEditor';
import { ladderQuery } from '../../../shared/api/queries';
import { tellProblem } from '../../../shared/ui/tellProblem';
import { sourceQuery } from '../../queries';
import { readDmn } from '../dmn';
import { type Table, tablesOf } from '../table';
import { ladderKey } from './key';
import { type LadderLine, linesOf, withLines } from './rules';
import '../../../shadow/shadow.css';

interface LadderViewProps {
  table: Table;
  onChange: (table: Table, place?: string) => void;
}

/** The ladder of alerts line by line, in the form that tries ladders out; what is changed here becomes a rule. */
export function LadderView({ table, onChange }: LadderViewProps) {
  const { t } = useTranslation();
  const inForce = useQuery(ladderQuery);
  const queryClient = useQueryClient();
  const lines = linesOf(table);
  if (!lines) return <p className="note note-bad">{t('decisionEditor.noLines')}</p>;
  const reset = () =>
    queryClient
      .fetchQuery(sourceQuery(ladderKey))
      .then(readDmn)
      .then(({ definitions }) => tablesOf(definitions).find(({ id }) => id === table.id))
      .then((before) => before && onChange(before))
      .catch(tellProblem);
  return (
    <div className="card decision-ladder">
      <p className="note note-info">
        <span>{t('decisionEditor.ladderLead')}</span>
        <Link to="/rules/shadow/new" search={{ ladder: 'draft' }} className="button">
          <FlaskConical aria-hidden size={16} />
          {t('decisionEditor.tryLadder')}
        </Link>
      </p>
      <LadderEditor
        asksForBasis
        present={inForce.data ?? []}
        rungs={lines}
        onChange={(next) => onChange(withLines(table, next as LadderLine[]), 'ladder')}
        onReset={() => void reset()}
      />
    </div>
  );
}
