import { useTranslation } from 'react-i18next';
import type { DefenceRow, ExamDefence } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatMark } from '../marks';
import { BoardAction } from './BoardAction';
import { MarkEntry } from './MarkEntry';
import { defenceAddress } from './queries';

interface RowProps {
  code: string;
  council: number;
  defence: ExamDefence;
  row: DefenceRow;
}

/** One candidate's defence; what the reader may do about it stands where its outcome will. */
export function DefenceTableRow({ code, council, defence, row }: RowProps) {
  const { t } = useTranslation();
  const running = defence.phase === 'DEFENCE';
  const closed = row.finalMark !== null || row.absentNote !== null;
  return (
    <tr>
      <td data-label={t('examDefence.candidate')}>
        <span>
          <strong className="figures">{row.candidateNumber}</strong> {row.fullName}
          <span className="cell-second">{local(row.postTitleVi, row.postTitleEn)}</span>
        </span>
      </td>
      <td data-label={t('examDefence.project')}>
        {row.project ? (
          <a href={`${defenceAddress(code, council)}/${row.candidateId}/project`} download>
            {row.project.fileName}
          </a>
        ) : (
          <span className="muted">{t('examDefence.noProject')}</span>
        )}
      </td>
      <td data-label={t('examDefence.ownMark')}>
        <MarkEntry code={code} council={council} defence={defence} row={row} isOpen={running && !closed} />
      </td>
      <td data-label={t('examDefence.board')}>
        <BoardMarks row={row} />
        {row.decide && defence.heads && running && (
          <BoardAction
            code={code}
            council={council}
            candidate={row.candidateId}
            action="decide"
            scale={defence.scale}
          />
        )}
      </td>
      <td data-label={t('examDefence.minutes')}>
        {row.minutes && (
          <span>
            {t(`examDefence.minutesKind.${row.minutes.kind}`)}
            <span className="cell-second">{row.minutes.reference}</span>
          </span>
        )}
        {defence.keepsMinutes && running && !closed && (
          <span className="defence-acts">
            <BoardAction
              code={code}
              council={council}
              candidate={row.candidateId}
              action="minutes"
              scale={defence.scale}
            />
            {row.locked === 0 && (
              <BoardAction
                code={code}
                council={council}
                candidate={row.candidateId}
                action="absent"
                scale={defence.scale}
              />
            )}
          </span>
        )}
      </td>
      <td data-label={t('examDefence.result')} className="number">
        {row.absentNote ? (
          <span className="flag" title={row.absentNote}>
            {t('examDefence.absent')}
          </span>
        ) : (
          <strong className="figures">{formatMark(row.finalMark)}</strong>
        )}
      </td>
    </tr>
  );
}

function BoardMarks({ row }: { row: DefenceRow }) {
  const { t } = useTranslation();
  if (!row.marks) {
    return <span className="muted">{t('examDefence.lockedOf', { locked: row.locked, markers: row.markers })}</span>;
  }
  return (
    <span>
      {row.marks.map(({ fullName, mark }) => (
        <span key={fullName} className="cell-second">
          {fullName}: <span className="figures">{formatMark(mark)}</span>
        </span>
      ))}
      <span className="cell-second">
        {t('examDefence.meanAndSpread', { mean: formatMark(row.mean), spread: formatMark(row.spread) })}
      </span>
      {row.decide && <span className="flag flag-yellow">{t('examDefence.tooWide')}</span>}
      {row.decidedReason && (
        <span className="cell-second">{t('examDefence.decidedBecause', { reason: row.decidedReason })}</span>
      )}
    </span>
  );
}
