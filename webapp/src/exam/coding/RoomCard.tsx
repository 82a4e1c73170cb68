import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { put } from '../../shared/api/client';
import type { Coding, ExamSitting } from '../../shared/api/types';
import { formatDateTime } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { ProblemNote } from '../../shared/ui/States';
import { councilAddress } from '../marking/queries';
import { useCouncilAction } from '../marking/useCouncilAction';
import { ViolationAction } from './ViolationAction';

/** Who sat in the exam room, what happened, how many scripts went on to the coding board. */
export function RoomCard({ coding }: { coding: Coding }) {
  const { t } = useTranslation();
  const { seats, count, actions, violations, coded } = coding;
  return (
    <section className="card">
      <h2>{t('examCoding.room')}</h2>
      {count && (
        <p>
          {t('examCoding.handedOver', { scripts: count.scripts, at: formatDateTime(count.handedAt) })}{' '}
          {t('examCoding.codedSoFar', { coded, scripts: count.scripts })}
        </p>
      )}
      {seats.length > 0 && (
        <AttendanceTable key={count ? 'over' : 'open'} coding={coding} editable={actions.includes('NOTE_ATTENDANCE')} />
      )}
      {violations.length > 0 && (
        <ul className="coding-violations">
          {violations.map((one) => (
            <li key={one.id}>
              <strong>{one.candidateNumber}</strong> {t(`examMarking.penalty.${one.penalty}`)}: {one.minutes}
            </li>
          ))}
        </ul>
      )}
      <div className="marking-acts">
        {actions.includes('NOTE_VIOLATION') && <ViolationAction coding={coding} />}
        {actions.includes('HAND_OVER') && <HandOver coding={coding} />}
      </div>
    </section>
  );
}

function HandOver({ coding }: { coding: Coding }) {
  const { t } = useTranslation();
  const [scripts, setScripts] = useState('');
  const mutation = useCouncilAction(coding.roundCode, coding.councilNo, 'coding/hand-over');
  return (
    <form
      className="marking-fields"
      onSubmit={(event) => {
        event.preventDefault();
        mutation.mutate({ scripts: Number(scripts) });
      }}
    >
      <label className="marking-field">
        <span>{t('examCoding.scriptsCounted')}</span>
        <input
          className="input"
          inputMode="numeric"
          value={scripts}
          onChange={(event) => setScripts(event.target.value.replace(/\D/g, ''))}
        />
      </label>
      <Button type="submit" variant="primary" isDisabled={scripts === ''} isPending={mutation.isPending}>
        {t('examCoding.handOver')}
      </Button>
      <ProblemNote error={mutation.error} />
    </form>
  );
}

interface AttendanceProps {
  coding: Coding;
  editable: boolean;
}

function AttendanceTable({ coding, editable }: AttendanceProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  // Once the key is sealed, nothing is left that could tell which number was coded when.
  const showsCoded = coding.count !== null && !coding.key.sealedAt;
  const [rows, setRows] = useState<Record<string, ExamSitting>>({});
  const save = useMutation({
    mutationFn: () =>
      put(`${councilAddress(coding.roundCode, coding.councilNo)}/coding/attendance`, {
        items: coding.seats.map((seat) => {
          const row = rows[seat.candidateNumber] ?? seat;
          const present = row.present ?? true;
          return { candidateNumber: seat.candidateNumber, present, sheets: present ? row.sheets : 0 };
        }),
      }),
    onSuccess: () => setRows({}),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['exams', 'council', coding.roundCode] }),
  });
  const change = (seat: ExamSitting, to: Partial<ExamSitting>) =>
    setRows({ ...rows, [seat.candidateNumber]: { ...(rows[seat.candidateNumber] ?? seat), ...to } });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="table-wrap" aria-label={t('examCoding.room')} tabIndex={0}>
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t('examCoding.number')}</th>
              <th scope="col">{t('examCoding.place')}</th>
              <th scope="col">{t('examCoding.present')}</th>
              <th scope="col" className="number">
                {t('examCoding.sheets')}
              </th>
              <th scope="col">{t('examCoding.penalty')}</th>
              {showsCoded && <th scope="col">{t('examCoding.coded')}</th>}
            </tr>
          </thead>
          <tbody>
            {coding.seats.map((seat) => {
              const row = rows[seat.candidateNumber] ?? seat;
              return (
                <tr key={seat.candidateNumber}>
                  <th scope="row" className="code">
                    {seat.candidateNumber}
                  </th>
                  <td data-label={t('examCoding.place')}>{[seat.room, seat.seat].filter(Boolean).join(' / ')}</td>
                  <td data-label={t('examCoding.present')}>
                    {editable ? (
                      <input
                        type="checkbox"
                        aria-label={t('examCoding.presentOf', { number: seat.candidateNumber })}
                        checked={row.present ?? true}
                        onChange={(event) => change(seat, { present: event.target.checked })}
                      />
                    ) : (
                      t(`examCoding.was.${String(seat.present) as 'true' | 'false' | 'null'}`)
                    )}
                  </td>
                  <td className="number" data-label={t('examCoding.sheets')}>
                    {editable ? (
                      <input
                        className="input coding-sheets"
                        inputMode="numeric"
                        aria-label={t('examCoding.sheetsOf', { number: seat.candidateNumber })}
                        disabled={row.present === false}
                        value={row.present === false ? 0 : row.sheets}
                        onChange={(event) => change(seat, { sheets: Number(event.target.value.replace(/\D/g, '')) })}
                      />
                    ) : (
                      seat.sheets
                    )}
                  </td>
                  <td data-label={t('examCoding.penalty')}>{t(`examMarking.penalty.${seat.penalty}`)}</td>
                  {showsCoded && (
                    <td data-label={t('examCoding.coded')}>
                      {t(seat.coded ? 'examCoding.hasCode' : 'examCoding.noCode')}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {editable && (
        <Button isPending={save.isPending} onPress={() => save.mutate()}>
          {t('examCoding.saveAttendance')}
        </Button>
      )}
      <ProblemNote error={save.error} />
    </>
  );
}
