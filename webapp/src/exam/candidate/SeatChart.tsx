import { useTranslation } from 'react-i18next';
import type { CandidateRow, CouncilCandidates } from '../../shared/api/types';

/** Room by room, seat by seat, as it hangs at the door. */
export function SeatChart({ council }: { council: CouncilCandidates }) {
  const { t } = useTranslation();
  const seated = council.candidates.filter(({ number }) => number !== null);
  if (seated.length === 0) return <p className="muted">{t('examPeople.noSeats')}</p>;
  return council.rooms
    .filter(({ room }) => seated.some((one) => one.room === room))
    .map(({ room, place }) => (
      <section key={room} className="card exam-chart">
        <h3>
          {t('examPeople.room')} {room} <span className="muted">{place}</span>
        </h3>
        <ol>
          {seated
            .filter((one) => one.room === room)
            .sort((one, other) => (one.seat ?? 0) - (other.seat ?? 0))
            .map((one) => (
              <Seat key={one.id} one={one} />
            ))}
        </ol>
      </section>
    ));
}

function Seat({ one }: { one: CandidateRow }) {
  const { t } = useTranslation();
  return (
    <li>
      <span className="muted">{t('examPeople.seatNo', { seat: one.seat ?? 0 })}</span>
      <strong>{one.number}</strong>
      <span>{one.fullName}</span>
    </li>
  );
}
