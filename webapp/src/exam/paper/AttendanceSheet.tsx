import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/time/format';
import { ExamSheet } from './ExamSheet';
import type { SeatPaperProps } from './seatPapers';

/** For each room: candidates sign when they hand in; invigilators count. */
export function AttendanceSheet({ heads, lines, rooms }: SeatPaperProps) {
  const { t } = useTranslation();
  const note = t('examPaper.signAndName');
  return rooms.map(({ room, place, seated }) => (
    <ExamSheet
      key={room}
      {...heads}
      title={t('examPaper.attendanceTitle')}
      lines={[...lines, t('examPaper.roomAt', { room, place })]}
      signers={[
        { title: t('examPaper.invigilator', { no: 1 }), note },
        { title: t('examPaper.invigilator', { no: 2 }), note },
        { title: t('examPaper.invigilationHead'), note },
      ]}
    >
      <table className="slip-table table-cards exam-sheet-written">
        <thead>
          <tr>
            <th scope="col">{t('examPaper.seat')}</th>
            <th scope="col">{t('examPeople.number')}</th>
            <th scope="col">{t('examPeople.name')}</th>
            <th scope="col">{t('examPeople.birthDate')}</th>
            <th scope="col">{t('examPaper.sheets')}</th>
            <th scope="col">{t('examPaper.signature')}</th>
            <th scope="col">{t('examPaper.remark')}</th>
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
              <td data-label={t('examPeople.birthDate')}>{formatDay(one.birthDate)}</td>
              <td className="cell-none" />
              <td className="cell-none cell-sign" />
              <td className="cell-none" />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('examPaper.counted', { count: seated.length })}</p>
    </ExamSheet>
  ));
}
