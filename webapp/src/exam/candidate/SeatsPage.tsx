import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Shuffle } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post, put } from '../../shared/api/client';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { CandidateList, CouncilCandidates, ExamRoom } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { ActionMenu } from '../../shared/ui/ActionMenu';
import { Button } from '../../shared/ui/Button';
import { NumberField, TextField } from '../../shared/ui/Fields';
import { Failure, Loading, ProblemNote } from '../../shared/ui/States';
import { showToast } from '../../shared/ui/toasts';
import { seatPapers } from '../paper/seatPapers';
import { examAddress } from '../round/queries';
import { candidatesQuery } from './queries';
import { SeatChart } from './SeatChart';
import './candidate.css';

const route = getRouteApi('/exams/$code/seats');

/** Rooms, numbers and seats: entered by the secretariat, drawn by chance, printed for the wall. */
export function SeatsPage() {
  const { code } = route.useParams();
  const list = useQuery(candidatesQuery(code));
  if (list.isPending) return <Loading />;
  if (!list.data) return <Failure error={list.error} onRetry={() => list.refetch()} />;
  return list.data.councils.map((council) => <CouncilSeats key={council.councilNo} code={code} council={council} />);
}

function CouncilSeats({ code, council }: { code: string; council: CouncilCandidates }) {
  const { t } = useTranslation();
  const open = council.keepsRooms && council.phase === 'LISTED' && !council.seatsPublishedAt;
  return (
    <section className="exam-section">
      <header className="exam-list-head">
        <h2>{local(council.nameVi, council.nameEn)}</h2>
        {council.candidates.some(({ number }) => number !== null) && (
          <SeatPapers code={code} council={council.councilNo} />
        )}
      </header>
      <p className="muted">
        {council.seatsPublishedAt
          ? t('examPeople.publishedAt', { at: formatDateTime(council.seatsPublishedAt) })
          : t('examPeople.seatsNotPublic')}
        {council.paperStarts && ` · ${t('examPeople.until.WRITTEN', { at: formatDateTime(council.paperStarts) })}`}
      </p>
      {open && <Rooms code={code} council={council} />}
      <SeatChart council={council} />
    </section>
  );
}

function SeatPapers({ code, council }: { code: string; council: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <ActionMenu
      label={t('examPeople.printSeats')}
      actions={seatPapers.map((id) => ({ id, label: t(`examPaper.seats.${id}`) }))}
      onAction={(paper) =>
        navigate({ to: '/exams/$code/councils/$no/seats/$paper', params: { code, no: String(council), paper } })
      }
    />
  );
}

function useSending<T>(code: string, send: (body: T) => Promise<CandidateList>) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (changed) => {
      queryClient.setQueryData(candidatesQuery(code).queryKey, changed);
      showToast(t('examPeople.done'));
    },
  });
}

type RoomDraft = { key: string; room: string; place: string; capacity: number | null };

function Rooms({ code, council }: { code: string; council: CouncilCandidates }) {
  const { t } = useTranslation();
  const [rooms, setRooms] = useState<RoomDraft[]>(() => council.rooms.map((room) => ({ ...room, key: room.room })));
  const address = `${examAddress(code)}/candidates`;
  const save = useSending<object>(code, (body) => put<CandidateList>(`${address}/rooms`, body));
  const draw = useSending<object>(code, (body) => post<CandidateList>(`${address}/seats`, body));
  const change = (key: string, changes: Partial<ExamRoom>) =>
    setRooms(rooms.map((room) => (room.key === key ? { ...room, ...changes } : room)));
  const needed = council.candidates.filter(({ status }) => status === 'ELIGIBLE').length;
  const seats = rooms.reduce((sum, { capacity }) => sum + (capacity ?? 0), 0);
  const complete =
    rooms.length > 0 && rooms.every(({ room, place, capacity }) => room.trim() && place.trim() && capacity);
  const errors = fieldProblems(save.error);
  return (
    <section className="card no-print">
      <h3>{t('examPeople.rooms')}</h3>
      <p className={seats < needed ? 'note note-info' : 'muted'}>{t('examPeople.seatsOf', { seats, needed })}</p>
      {rooms.map(({ key, room, place, capacity }) => (
        <div key={key} className="exam-room">
          <TextField
            label={t('examPeople.room')}
            value={room}
            onChange={(next) => change(key, { room: next })}
            maxLength={40}
            isRequired
          />
          <TextField
            label={t('examPeople.place')}
            value={place}
            onChange={(next) => change(key, { place: next })}
            maxLength={300}
            isRequired
          />
          <NumberField
            label={t('examPeople.capacity')}
            value={capacity}
            onChange={(next) => setRooms(rooms.map((one) => (one.key === key ? { ...one, capacity: next } : one)))}
            isRequired
          />
          <Button
            variant="quiet"
            className="button-small"
            onPress={() => setRooms(rooms.filter((one) => one.key !== key))}
          >
            {t('examPeople.takeBack')}
          </Button>
        </div>
      ))}
      <ProblemNote error={save.error ?? draw.error} />
      {errors.rooms && <p className="field-error">{errors.rooms}</p>}
      <div className="form-actions">
        <Button onPress={() => setRooms([...rooms, { key: crypto.randomUUID(), room: '', place: '', capacity: null }])}>
          {t('examPeople.addRoom')}
        </Button>
        <Button
          isPending={save.isPending}
          isDisabled={!complete}
          onPress={() =>
            save.mutate({
              councilNo: council.councilNo,
              rooms: rooms.map(({ room, place, capacity }) => ({ room: room.trim(), place: place.trim(), capacity })),
            })
          }
        >
          {t('examPeople.saveRooms')}
        </Button>
        <Button
          variant="primary"
          isPending={draw.isPending}
          isDisabled={council.rooms.length === 0}
          onPress={() => draw.mutate({ councilNo: council.councilNo })}
        >
          <Shuffle aria-hidden size={16} /> {t('examPeople.draw')}
        </Button>
      </div>
      <p className="muted">{t('examPeople.drawHint')}</p>
    </section>
  );
}
