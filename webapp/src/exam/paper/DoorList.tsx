import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { ExamSheet } from './ExamSheet';
import type { SeatPaperProps } from './seatPapers';

/** For each door who sits behind it; names and numbers, no more of anybody. */
export function DoorList({ heads, lines, rooms }: SeatPaperProps) {
  const { t } = useTranslation();
  return rooms.map(({ room, place, seated }) => (
    <ExamSheet
      key={room}
      {...heads}
      title={t('examPaper.doorTitle', { room })}
      lines={[...lines, place]}
      signers={[{ title: t('examPaper.invigilationHead'), note: t('examPaper.signAndName') }]}
    >
      <table className="slip-table table-cards">
        <thead>
          <tr>
            <th scope="col">{t('examPaper.seat')}</th>
            <th scope="col">{t('examPeople.number')}</th>
            <th scope="col">{t('examPeople.name')}</th>
            <th scope="col">{t('examPaper.appliesFor')}</th>
          </tr>
        </thead>
        <tbody>
          {seated.map((one) => (
            <tr key={one.id}>
              <td data-label={t('examPaper.seat')} className="slip-seq">
                {one.seat}
              </td>
              <td data-label={t('examPeople.number')}>
                <strong>{one.number}</strong>
              </td>
              <td data-label={t('examPeople.name')}>{one.fullName}</td>
              <td data-label={t('examPaper.appliesFor')}>{local(one.post.titleVi, one.post.titleEn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('examPaper.inThisRoom', { count: seated.length })}</p>
    </ExamSheet>
  ));
}
