import { useTranslation } from 'react-i18next';
import type { ExamCouncil, ExamLine, ExamTimeline } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { nameOf } from './Gantt';
import { groupsOf } from './gantt';
import { LineState } from './LineState';
import { limitWords, rangeWords } from './limits';

/** The same as the picture, in words: for those who do not see it, for paper. */
export function TimelineTable({ timeline, councils }: { timeline: ExamTimeline; councils: ExamCouncil[] }) {
  const { t } = useTranslation();
  return (
    <>
      {groupsOf(timeline.lines).map(({ councilNo, lines }) => (
        <div key={councilNo} className="table-wrap">
          <table className="table table-cards">
            <caption className="table-caption">{nameOf(councilNo, councils, t('examRound.wholeRound'))}</caption>
            <thead>
              <tr>
                <th scope="col">{t('examRound.step')}</th>
                <th scope="col">{t('examRound.planned')}</th>
                <th scope="col">{t('examRound.limit')}</th>
                <th scope="col">{t('examRound.actual')}</th>
                <th scope="col">{t('examRound.state')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row key={line.step} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}

function Row({ line }: { line: ExamLine }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td data-label={t('examRound.step')}>
        <span>
          {local(line.nameVi, line.nameEn)}
          <span className="cell-second">{local(line.whoVi, line.whoEn)}</span>
        </span>
      </td>
      <td data-label={t('examRound.planned')}>{rangeWords(line.plannedFrom, line.plannedTo)}</td>
      <td data-label={t('examRound.limit')}>
        <span>
          {line.limit ? limitWords(line.limit, t) : t('examRound.noLimit')}
          {line.limit && (
            <span className="cell-second">
              {line.limit.legalBasis}
              {!line.limit.confirmed && ` · ${t('examRound.notConfirmed')}`}
            </span>
          )}
        </span>
      </td>
      <td data-label={t('examRound.actual')}>{line.beganAt ? rangeWords(line.beganAt, line.endedAt) : '–'}</td>
      <td data-label={t('examRound.state')}>
        <LineState line={line} />
      </td>
    </tr>
  );
}
