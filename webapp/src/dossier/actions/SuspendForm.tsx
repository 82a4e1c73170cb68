import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import { clockQuery, pauseReasonsQuery } from '../../shared/api/queries';
import type { DossierClock, PauseReason } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime, isoDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { DateField } from '../../shared/ui/DateField';
import { SelectField, TextField } from '../../shared/ui/Fields';
import { Failure, Loading } from '../../shared/ui/States';
import { promisesOf } from '../clock/promise';
import { EvidenceField } from './EvidenceField';
import type { ActionFormProps } from './form';
import { useDossierAction } from './useDossierAction';

/** Stops the clock for a reason the law knows, from now or from when the reason began. */
export function SuspendForm(props: ActionFormProps) {
  const reasons = useQuery(pauseReasonsQuery);
  if (reasons.isPending) return <Loading />;
  if (!reasons.data) return <Failure error={reasons.error} onRetry={() => reasons.refetch()} />;
  return <Suspension {...props} reasons={reasons.data} />;
}

interface Entries {
  reason: string | null;
  legalBasis: string;
  evidenceId: string | null;
  note: string;
  since: string | null;
}

function Suspension({ dossier, onClose, reasons }: ActionFormProps & { reasons: PauseReason[] }) {
  const { t } = useTranslation();
  const now = useNow();
  const clock = useQuery(clockQuery(dossier.code));
  const [entries, setEntries] = useState<Entries>({
    reason: null,
    legalBasis: '',
    evidenceId: null,
    note: '',
    since: null,
  });
  const mutation = useDossierAction(dossier, 'suspend', onClose);
  const wrong = fieldProblems(mutation.error);
  const enter = (change: Partial<Entries>) => setEntries((before) => ({ ...before, ...change }));
  const chosen = reasons.find(({ reason }) => reason === entries.reason);
  const last = clock.data && lastEventOf(clock.data);
  return (
    <ActionFrame
      lead={t('dossierAction.suspend.lead')}
      submit={t('dossierAction.suspend.title')}
      ready={chosen !== undefined && (isProved(entries) || !chosen.evidenceRequired)}
      mutation={mutation}
      onSubmit={() => mutation.mutate(bodyOf(entries))}
      onClose={onClose}
    >
      <SelectField
        label={t('dossierAction.reason')}
        options={reasons.map(({ reason, vi, en, legalBasis }) => ({
          value: reason,
          label: local(vi, en),
          note: legalBasis,
        }))}
        value={entries.reason}
        onChange={(reason) =>
          enter({ reason, legalBasis: reasons.find((one) => one.reason === reason)?.legalBasis ?? '' })
        }
        description={chosen && t('dossierAction.timeIsOf', { holder: t(`holder.${chosen.holder}`) })}
        error={wrong.reason}
        isRequired
      />
      <TextField
        label={t('clock.basisName')}
        value={entries.legalBasis}
        onChange={(legalBasis) => enter({ legalBasis })}
        maxLength={500}
        error={wrong.legalBasis}
      />
      <EvidenceField
        code={dossier.code}
        value={entries.evidenceId}
        onChange={(evidenceId) => enter({ evidenceId })}
        error={wrong.evidenceId}
        isRequired={chosen?.evidenceRequired}
      />
      <DateField
        label={t('dossierAction.since')}
        description={last ? t('dossierAction.sinceHint', { at: formatDateTime(last) }) : undefined}
        value={entries.since}
        onChange={(since) => enter({ since })}
        withTime
        min={last && isoDay(last)}
        max={isoDay(now)}
        error={wrong.since}
      />
      <TextField
        label={t('dossierAction.note')}
        value={entries.note}
        onChange={(note) => enter({ note })}
        rows={3}
        maxLength={500}
        error={wrong.note}
        isRequired={chosen?.evidenceRequired}
      />
    </ActionFrame>
  );
}

/** By a paper and in words. */
const isProved = ({ evidenceId, note }: Entries) => evidenceId !== null && note.trim() !== '';

/** What is not given is left to the server: its own basis of the reason, and now. */
const bodyOf = ({ reason, legalBasis, evidenceId, note, since }: Entries) => ({
  reason,
  note: note.trim(),
  legalBasis: legalBasis.trim() || undefined,
  evidenceId: evidenceId ?? undefined,
  since: since ?? undefined,
});

/** A pause cannot begin before what the promised clocks have recorded already. */
const lastEventOf = ({ clocks }: DossierClock): string | undefined =>
  promisesOf(clocks)
    .flatMap(({ events }) => events.map(({ at }) => at))
    .sort()
    .at(-1);
