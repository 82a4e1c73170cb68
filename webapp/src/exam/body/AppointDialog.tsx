import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Ban } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppointablePerson, ExamBody, ExamRank } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { Button } from '../../shared/ui/Button';
import { RadioField } from '../../shared/ui/Fields';
import { SearchBox } from '../../shared/ui/SearchBox';
import { Failure, Loading, ProblemNote } from '../../shared/ui/States';
import { peopleQuery } from './queries';
import { useBodyAction } from './useBodyAction';
import { useRankWords } from './useRankWords';

const ranks: ExamRank[] = ['HEAD', 'DEPUTY', 'SECRETARY', 'MEMBER'];

interface AppointDialogProps {
  code: string;
  council: number;
  body: ExamBody;
  onClose: () => void;
}

/** Whoever must not sit there is shown with the reason instead of a button. */
export function AppointDialog({ code, council, body, onClose }: AppointDialogProps) {
  const { t } = useTranslation();
  const rankWord = useRankWords(body);
  const [rank, setRank] = useState<ExamRank>('MEMBER');
  const [words, setWords] = useState('');
  const people = useQuery({
    ...peopleQuery(code, council, body, rank, useDeferredValue(words.trim())),
    placeholderData: keepPreviousData,
  });
  const appoint = useBodyAction<object>(code, 'bodies/seats', onClose);
  return (
    <div className="form exam-appoint">
      <RadioField
        label={t('examBody.rankLabel')}
        inline
        isRequired
        options={ranks.map((value) => ({ value, label: rankWord(value) }))}
        value={rank}
        onChange={(value) => setRank(value as ExamRank)}
      />
      <SearchBox label={t('examBody.find')} placeholder={t('examBody.findHint')} value={words} onChange={setWords} />
      <ProblemNote error={appoint.error} />
      {people.isPending && <Loading />}
      {people.isError && <Failure error={people.error} onRetry={() => people.refetch()} />}
      {people.data?.length === 0 && <p className="muted">{t('examBody.nobodyFound')}</p>}
      <ul className="exam-members exam-people">
        {people.data?.map((person) => (
          <PersonRow
            key={person.username}
            person={person}
            isPending={appoint.isPending}
            onChoose={() => appoint.mutate({ councilNo: council, body, rank, username: person.username })}
          />
        ))}
      </ul>
    </div>
  );
}

interface PersonRowProps {
  person: AppointablePerson;
  isPending: boolean;
  onChoose: () => void;
}

function PersonRow({ person, isPending, onChoose }: PersonRowProps) {
  const { t } = useTranslation();
  return (
    <li>
      <span>
        <strong>{person.fullName}</strong> <span className="muted">{person.username}</span>
        <span className="cell-second">
          {local(person.titleVi, person.titleEn)} · {local(person.unitVi, person.unitEn)}
        </span>
        {person.barVi && (
          <span className="exam-bar">
            <Ban aria-hidden size={14} /> {local(person.barVi, person.barEn)}
          </span>
        )}
      </span>
      {!person.barVi && (
        <Button className="button-small" isPending={isPending} onPress={onChoose}>
          {t('examBody.choose')}
        </Button>
      )}
    </li>
  );
}
