import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../shared/api/fieldProblems';
import { leadsPeople, useSession } from '../shared/shell/useSession';
import { isoDay } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { Button } from '../shared/ui/Button';
import { DateField } from '../shared/ui/DateField';
import { TextField } from '../shared/ui/Fields';
import { ProblemNote } from '../shared/ui/States';
import { type Entries, endsBeforeItBegins, registrationOf } from './entries';
import { AbsentField, SubstituteField } from './PersonFields';
import { useRegistration } from './useAbsence';

export function AbsenceForm({ onClose }: { onClose: () => void }) {
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
  const absence = registrationOf(entries, session.username);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (absence && !registration.isPending) registration.mutate(absence);
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>{t('absence.registerLead')}</p>
      <ProblemNote error={registration.error} />
      {leadsPeople(session) && (
        <AbsentField
          value={username}
          onChange={(next) => enter({ username: next ?? session.username, substitute: null })}
          error={wrong.username}
        />
      )}
      <div className="absence-days">
        <DateField
          label={t('absence.from')}
          value={from}
          onChange={(next) => enter({ from: next })}
          error={wrong.from}
          isRequired
        />
        <DateField
          label={t('absence.to')}
          value={to}
          onChange={(next) => enter({ to: next })}
          min={isoDay(now)}
          error={endsBeforeItBegins(entries) ? t('absence.endBeforeBegin') : wrong.to}
          isRequired
        />
      </div>
      <SubstituteField
        absent={username}
        value={substitute}
        onChange={(next) => enter({ substitute: next })}
        error={wrong.substitute}
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
        <Button type="submit" variant="primary" isDisabled={!absence} isPending={registration.isPending}>
          {t('absence.register')}
        </Button>
      </footer>
    </form>
  );
}
