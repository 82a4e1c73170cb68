import { useTranslation } from 'react-i18next';
import type { HandOver } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { durationWords } from '../../shared/time/duration';
import { formatDateTime, formatNumber } from '../../shared/time/format';
import { ofOutcome } from '../../shared/time/state';
import { TimeState } from '../../shared/ui/TimeState';

/** Every hand-over: what came late from others, and what the holder's own time came to, told apart. */
export function HandOverTable({ rows }: { rows: HandOver[] }) {
  const { t } = useTranslation();
  return (
    <table className="slip-table table-cards">
      <caption className="visually-hidden">{t('controlSlip.handOvers')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('controlSlip.seq')}</th>
          <th scope="col">{t('controlSlip.handOver')}</th>
          <th scope="col">{t('controlSlip.received')}</th>
          <th scope="col">{t('controlSlip.handedOver')}</th>
          <th scope="col">{t('controlSlip.time')}</th>
          <th scope="col">{t('controlSlip.result')}</th>
          <th scope="col">{t('controlSlip.note')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <HandOverRow key={row.seq} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function HandOverRow({ row }: { row: HandOver }) {
  const { t } = useTranslation();
  const late = (minutes: number) => durationWords(minutes, t);
  return (
    <tr>
      <td data-label={t('controlSlip.seq')} className="slip-seq">
        {formatNumber(row.seq)}
      </td>
      <td data-label={t('controlSlip.handOver')}>
        <span>
          <strong>{local(row.stepVi, row.stepEn)}</strong>
          <Units row={row} />
          {row.officer && <span className="cell-block">{row.officer}</span>}
        </span>
      </td>
      <td data-label={t('controlSlip.received')}>
        <span>
          {formatDateTime(row.receivedAt)}
          {row.receivedLateMinutes > 0 && (
            <span className="slip-late">{t('controlSlip.receivedLate', { by: late(row.receivedLateMinutes) })}</span>
          )}
        </span>
      </td>
      <td data-label={t('controlSlip.handedOver')}>
        {row.handedOverAt ? formatDateTime(row.handedOverAt) : t('controlSlip.still')}
      </td>
      <td data-label={t('controlSlip.time')}>
        <span>
          {row.limitMinutes !== null && (
            <span className="cell-block">{t('controlSlip.limit', { time: late(row.limitMinutes) })}</span>
          )}
          <span className="cell-block">{t('controlSlip.used', { time: late(row.ownMinutes) })}</span>
          {row.ownLateMinutes > 0 && (
            <span className="slip-late">{t('controlSlip.ownLate', { by: late(row.ownLateMinutes) })}</span>
          )}
        </span>
      </td>
      <td data-label={t('controlSlip.result')}>{row.outcome ? <TimeState state={ofOutcome[row.outcome]} /> : '–'}</td>
      <td data-label={t('controlSlip.note')} className={row.note ? undefined : 'cell-none'}>
        {row.note && local(row.note, row.noteEn)}
      </td>
    </tr>
  );
}

function Units({ row: { fromUnit, fromUnitEn, toUnit, toUnitEn } }: { row: HandOver }) {
  const { t } = useTranslation();
  const to = local(toUnit, toUnitEn);
  return (
    <span className="cell-block">
      {fromUnit ? t('controlSlip.fromTo', { from: local(fromUnit, fromUnitEn), to }) : to}
    </span>
  );
}
