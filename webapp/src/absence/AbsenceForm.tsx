import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../shared/api/fieldProblems';
import { substitutesQuery } from '../shared/api/queries';
import type { Substitute } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { leadsPeople, useSession } from '../shared/shell/useSession';
import { isoDay } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { Button } from '../shared/ui/Button';
import { DateField } from '../shared/ui/DateField';
import { SelectField, TextField } from '../shared/ui/Fields';
import { Failure, Loading, ProblemNote } from '../shared/ui/States';
import { useRegistration } from './useAbsence';

export function AbsenceForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const people = useQuery(substitutesQuery);
  if (people.isPending) return <Loading />;
  if (!people.data) return <Failure error={people.error} onRetry={() => people.refetch()} />;
  if (people.data.length === 0) return <p className="muted">{t('absence.nobody')}</p>;
  return <Registration people={people.data} onClose={onClose} />;
}

interface Entries {
  username: string;
  from: string | null;
  to: string | null;
  substitute: string | null;
  reason: string;
}

function Registration({ people, onClose }: { people: Substitute[]; onClose: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const now = useNow();
  const registration = useRegistration(onClose);
  const wrong = fieldProblems(registration.error);
  const [entries, setEntries] = useState<Entries>({
    username: session.username,
    from: null,
    to: null,
    substitute: null,
    reason: '',
  });
  const { username, from, to, substitute, reason } = entries;
  const enter = (change: Partial<Entries>) => setEntries((before) => ({ ...before, ...change }));
  const backwards = from !== null && to !== null && to < from;
  const ready = from !== null && to !== null && !backwards && substitute !== null && reason.trim() !== '';
  const others = people.filter((person) => person.username !== session.username);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready || registration.isPending) return;
    const whose = username === session.username ? {} : { username };
    registration.mutate({ ...whose, from, to, substitute, reason: reason.trim() });
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>{t('absence.registerLead')}</p>
      <ProblemNote error={registration.error} />
      {leadsPeople(session) && (
        <SelectField
          label={t('absence.who')}
          options={[
            { value: session.username, label: t('absence.myself', { name: session.fullName }) },
            ...others.map(optionOf),
          ]}
          value={username}
          onChange={(next) => enter({ username: next ?? session.username, substitute: null })}
          error={wrong.username}
          isRequired
        />
      )}
      <div className="absence-days">
        <DateField
          label={t('absence.from')}
          value={from}
          onChange={(next) => enter({ from: next })}
          min={isoDay(now)}
          error={wrong.from}
          isRequired
        />
        <DateField
          label={t('absence.to')}
          value={to}
          onChange={(next) => enter({ to: next })}
          min={from ?? isoDay(now)}
          error={backwards ? t('absence.endBeforeBegin') : wrong.to}
          isRequired
        />
      </div>
      <SelectField
        label={t('absence.substitute')}
        options={people.filter((person) => person.username !== username).map(optionOf)}
        value={substitute}
        onChange={(next) => enter({ substitute: next })}
        error={wrong.substitute}
        isRequired
      />
      <TextField
        label={t('absence.reason')}
        value={reason}
        onChange={(next) => enter({ reason: next })}
        rows={2}
        maxLength={500}
        error={wrong.reason}
        isRequired
      />
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={!ready} isPending={registration.isPending}>
          {t('absence.register')}
        </Button>
      </footer>
    </form>
  );
}

const optionOf = ({ username, fullName, titleVi, titleEn }: Substitute) => ({
  value: username,
  label: fullName,
  note: local(titleVi, titleEn),
});
