import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Armchair, ArrowLeft } from 'lucide-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidateList, CouncilCandidates } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { PaperPage } from '../../shared/paper/PaperPage';
import { formatDateTime } from '../../shared/time/format';
import { Empty, Failure, Loading } from '../../shared/ui/States';
import { candidatesQuery } from '../candidate/queries';
import { AttendanceSheet } from './AttendanceSheet';
import { DoorList } from './DoorList';
import { RoomList } from './RoomList';
import type { SeatedRoom, SeatPaper, SeatPaperProps } from './seatPapers';

const route = getRouteApi('/exams/$code/councils/$no/seats/$paper');

const papers: Record<SeatPaper, ComponentType<SeatPaperProps>> = {
  rooms: RoomList,
  door: DoorList,
  attendance: AttendanceSheet,
};

/** What officials need of the seats on paper: for the wall, for each door, for each invigilator's table. */
export function SeatPapersPage() {
  const { t } = useTranslation();
  const { code, no, paper } = route.useParams();
  const list = useQuery(candidatesQuery(code));
  if (list.isPending) return <Loading />;
  if (!list.data) return <Failure page error={list.error} onRetry={() => list.refetch()} />;
  const council = list.data.councils.find(({ councilNo }) => councilNo === Number(no));
  const kind = paper as SeatPaper;
  const Paper = papers[kind] ?? RoomList;
  const rooms = council ? seatedRooms(council) : [];
  const starts = council?.paperStarts;
  const lines = [
    local(list.data.nameVi, list.data.nameEn),
    ...(starts ? [t('examPaper.writtenAt', { at: formatDateTime(starts) })] : []),
  ];
  return (
    <PaperPage
      name={t(`examPaper.seats.${kind}`)}
      of={code}
      back={
        <Link to="/exams/$code/seats" params={{ code }} className="button button-quiet">
          <ArrowLeft aria-hidden size={16} />
          {t('examPaper.toSeats')}
        </Link>
      }
    >
      {council && rooms.length > 0 ? (
        <Paper heads={headsOf(list.data, council)} lines={lines} rooms={rooms} />
      ) : (
        <Empty icon={Armchair} title={t('examPeople.noSeats')} />
      )}
    </PaperPage>
  );
}

const headsOf = (list: CandidateList, council: CouncilCandidates) => ({
  organiser: local(list.organiserVi, list.organiserEn),
  council: local(council.nameVi, council.nameEn),
});

function seatedRooms({ candidates, rooms }: CouncilCandidates): SeatedRoom[] {
  return rooms
    .map(({ room, place }) => ({
      room,
      place,
      seated: candidates
        .filter((one) => one.room === room && one.number !== null)
        .sort((one, other) => (one.seat ?? 0) - (other.seat ?? 0)),
    }))
    .filter(({ seated }) => seated.length > 0);
}
