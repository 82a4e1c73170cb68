import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { RemoteRequest } from '../../shared/api/types';
import { formatDay, isoDay, weekday } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { CheckboxField, ChecklistField } from '../../shared/ui/Checks';
import { ReasonFrame } from '../../shared/ui/ReasonFrame';
import { useRemoteAction } from '../useRemoteAction';
import { dayProblems } from '../wish';

/** The office needs somebody after all: on which days, why, and whether there is time to say so before. */
export function Recall({ request, onClose }: { request: RemoteRequest; onClose: () => void }) {
  const { t } = useTranslation();
  const today = isoDay(useNow());
  const [days, setDays] = useState<string[]>([]);
  const [urgent, setUrgent] = useState(false);
  const recall = useRemoteAction(request.code, 'recall', onClose);
  const wrong = fieldProblems(recall.error);
  return (
    <ReasonFrame
      lead={t('remote.act.recall.lead')}
      submit={t('remote.act.recall.title')}
      label={t('remote.because')}
      maxLength={1000}
      ready={days.length > 0}
      mutation={recall}
      onSubmit={(reason) => recall.mutate({ days, reason, urgent })}
      onClose={onClose}
    >
      <ChecklistField
        label={t('remote.recallDays')}
        options={request.calendar
          .filter(({ date, state }) => state === 'GRANTED' && date >= today)
          .map(({ date }) => ({ value: date, label: `${weekday(date)} ${formatDay(date)}` }))}
        value={days}
        onChange={setDays}
        error={dayProblems(wrong)}
        isRequired
      />
      <CheckboxField label={t('remote.urgent')} value={urgent} onChange={setUrgent} />
    </ReasonFrame>
  );
}
