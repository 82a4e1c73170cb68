import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, Check, Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bag, BagScript } from '../../shared/api/types';
import { Failure, Loading } from '../../shared/ui/States';
import { formatMark } from '../marks';
import { useCouncil } from '../useCouncil';
import { LockBag } from './LockBag';
import { MarkEntry } from './MarkEntry';
import { bagAddress, bagQuery } from './queries';
import { ScriptViewer } from './ScriptViewer';
import './marking.css';

/** A bag on a marker's desk: codes on the left, the script in the middle, its mark below. */
export function BagPage() {
  const { code, council } = useCouncil();
  const { bag: id } = useParams({ from: '/exams/$code/marking/bags/$bag' });
  const bag = useQuery(bagQuery(code, council, id));
  if (bag.isPending) return <Loading />;
  if (!bag.data) return <Failure error={bag.error} onRetry={() => bag.refetch()} />;
  return <Desk bag={bag.data} code={code} council={council} />;
}

interface DeskProps {
  bag: Bag;
  code: string;
  council: number;
}

function Desk({ bag, code, council }: DeskProps) {
  const { t } = useTranslation();
  const firstOpen = bag.scripts.findIndex(({ mark }) => mark === null);
  const [at, setAt] = useState(Math.max(0, firstOpen));
  const script = bag.scripts[at];
  const move = (by: number) => setAt(Math.min(bag.scripts.length - 1, Math.max(0, at + by)));
  const marked = bag.scripts.filter(({ mark }) => mark !== null).length;
  if (!script) return null;
  return (
    <div className="marking-desk">
      <header className="marking-desk-head">
        <Link to="/exams/$code/marking" params={{ code }} search={{ council }} className="button button-quiet">
          <ArrowLeft aria-hidden size={16} /> {t('examMarking.backToBags')}
        </Link>
        <h2>{t('examMarking.bagTitle', { round: t(`examMarking.round.${bag.marking}`), number: bag.number })}</h2>
        <span>{t('examMarking.marked', { marked, scripts: bag.scripts.length })}</span>
        {bag.lockedAt ? (
          <span className="marking-locked">
            <Lock aria-hidden size={14} /> {t('examMarking.locked')}
          </span>
        ) : (
          <LockBag bag={bag} code={code} council={council} />
        )}
      </header>
      <ScriptList scripts={bag.scripts} at={at} onChoose={setAt} />
      <div className="marking-script">
        <ScriptViewer
          key={script.id}
          pagesAt={`${bagAddress(code, council, bag.id)}/scripts/${script.id}/pages`}
          pages={script.pages}
          name={script.blindCode}
        />
        <MarkEntry key={`mark-${script.id}`} bag={bag} script={script} code={code} council={council} onMove={move} />
      </div>
    </div>
  );
}

interface ScriptListProps {
  scripts: BagScript[];
  at: number;
  onChoose: (at: number) => void;
}

function ScriptList({ scripts, at, onChoose }: ScriptListProps) {
  const { t } = useTranslation();
  return (
    <nav className="marking-list" aria-label={t('examMarking.scriptsOfBag')}>
      <ol>
        {scripts.map((script, index) => (
          <li key={script.id}>
            <button type="button" aria-current={index === at} onClick={() => onChoose(index)}>
              <span className="code">{script.blindCode}</span>
              {script.mark === null ? (
                <span className="muted">{t('examMarking.noMark')}</span>
              ) : (
                <span className="marking-given">
                  <Check aria-hidden size={14} /> {formatMark(script.mark)}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
