import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ExamMoves, ExamRound } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { isPlannedDate, plannedDates } from './dates';
import { nameOf } from './Gantt';
import { movesQuery } from './queries';

interface MovesNoteProps {
  round: ExamRound;
  title: string;
  /** Said when nothing moves. */
  none: string;
  /** Another start of the paper, where that is what moves the rest. */
  paperStarts?: string;
}

interface Move {
  key: string;
  what: string;
  councilNo: number;
  from: string;
  to: string | null;
}

/** Which dates a decision moves, from when to when, before anybody takes it. */
export function MovesNote({ round, title, none, paperStarts }: MovesNoteProps) {
  const { t } = useTranslation();
  const found = useQuery(movesQuery(round.code, paperStarts));
  if (!found.data) return null;
  const moves = [...datesOf(found.data, t), ...stepsOf(found.data)];
  const several = round.councils.length > 1;
  return (
    <section className="moves" aria-live="polite">
      <h3>{title}</h3>
      {moves.length === 0 && <p>{none}</p>}
      <ul>
        {moves.map((move) => (
          <li key={move.key}>
            <span>
              {move.what}
              {several && (
                <span className="cell-second">{nameOf(move.councilNo, round.councils, t('examRound.wholeRound'))}</span>
              )}
            </span>
            <span className="moves-when">
              {formatDateTime(move.from)}
              {move.to && (
                <>
                  {' → '}
                  <strong>{formatDateTime(move.to)}</strong>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const order = [...plannedDates, 'appealsClose'];

const datesOf = ({ dates }: ExamMoves, t: TFunction): Move[] =>
  dates
    .filter(({ name }) => isPlannedDate(name) || name === 'appealsClose')
    .sort((one, other) => one.councilNo - other.councilNo || order.indexOf(one.name) - order.indexOf(other.name))
    .map(({ councilNo, name, from, to }) => ({
      key: `${councilNo}/${name}`,
      what: isPlannedDate(name) ? t(`examRound.date.${name}`) : t('examRound.appealsClose'),
      councilNo,
      from,
      to,
    }));

const stepsOf = ({ steps }: ExamMoves): Move[] =>
  steps.map(({ councilNo, step, nameVi, nameEn, from, to }, index) => ({
    key: `${councilNo}/${step}/${index}`,
    what: local(nameVi, nameEn),
    councilNo,
    from,
    to,
  }));
