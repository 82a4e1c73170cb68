import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExamCouncil, ExamLine, ExamTimeline } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { nameOf } from './Gantt';
import { groupsOf } from './gantt';
import { LineState } from './LineState';
import { limitWords, rangeWords } from './limits';
import { type Stage, stagesOf } from './stages';

/** The round on a telephone: its steps folded under their stages, the one under way open. */
export function StageList({ timeline, councils }: { timeline: ExamTimeline; councils: ExamCouncil[] }) {
  const { t } = useTranslation();
  return (
    <div className="stages">
      {groupsOf(timeline.lines).map(({ councilNo, lines }) => (
        <section key={councilNo}>
          <h3>{nameOf(councilNo, councils, t('examRound.wholeRound'))}</h3>
          {stagesOf(lines).map((stage) => (
            <Folded key={stage.stage} stage={stage} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Folded({ stage }: { stage: Stage }) {
  const { t } = useTranslation();
  const { lines, state, done, current } = stage;
  return (
    <details className="stage" open={current}>
      <summary>
        <ChevronRight aria-hidden size={16} className="stage-mark" />
        <span className="stage-name">
          {t(`examRound.stage.${stage.stage}`)}
          <span className="cell-second">{t('examRound.stepsDone', { done, count: lines.length })}</span>
        </span>
        <LineState line={{ state, parts: 0, done: 0 }} />
      </summary>
      <ul>
        {lines.map((line) => (
          <Step key={line.step} line={line} />
        ))}
      </ul>
    </details>
  );
}

function Step({ line }: { line: ExamLine }) {
  const { t } = useTranslation();
  return (
    <li>
      <div className="stage-step">
        <strong>{local(line.nameVi, line.nameEn)}</strong>
        <LineState line={line} />
      </div>
      <p className="muted">{local(line.whoVi, line.whoEn)}</p>
      {line.beganAt && (
        <p>
          {t('examRound.actual')}: {rangeWords(line.beganAt, line.endedAt)}
        </p>
      )}
      {!line.endedAt && (line.plannedFrom || line.plannedTo) && (
        <p>
          {t('examRound.planned')}: {rangeWords(line.plannedFrom, line.plannedTo)}
        </p>
      )}
      {line.limit && <p className="muted">{limitWords(line.limit, t)}</p>}
    </li>
  );
}
