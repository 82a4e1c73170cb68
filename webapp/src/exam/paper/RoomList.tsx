import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { ExamSheet } from './ExamSheet';
import type { SeatPaperProps } from './seatPapers';

/** Everybody by number, to find one's room on the wall. */
export function RoomList({ heads, lines, rooms }: SeatPaperProps) {
  const { t } = useTranslation();
  const all = rooms
    .flatMap(({ place, seated }) => seated.map((one) => ({ ...one, place })))
    .sort((one, other) => (one.number ?? '').localeCompare(other.number ?? ''));
  return (
    <ExamSheet
      {...heads}
      title={t('examPaper.roomsTitle')}
      lines={lines}
      signers={[{ title: t('examPaper.chair'), note: t('examPaper.signAndSeal') }]}
    >
      <table className="slip-table table-cards">
        <thead>
          <tr>
            <th scope="col">{t('examPeople.number')}</th>
            <th scope="col">{t('examPeople.name')}</th>
            <th scope="col">{t('examPaper.appliesFor')}</th>
            <th scope="col">{t('examPeople.room')}</th>
            <th scope="col">{t('examPaper.seat')}</th>
            <th scope="col">{t('examPeople.place')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((one) => (
            <tr key={one.id}>
              <td data-label={t('examPeople.number')}>
                <strong>{one.number}</strong>
              </td>
              <td data-label={t('examPeople.name')}>{one.fullName}</td>
              <td data-label={t('examPaper.appliesFor')}>{local(one.post.titleVi, one.post.titleEn)}</td>
              <td data-label={t('examPeople.room')}>{one.room}</td>
              <td data-label={t('examPaper.seat')} className="slip-seq">
                {one.seat}
              </td>
              <td data-label={t('examPeople.place')}>{one.place}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ExamSheet>
  );
}
