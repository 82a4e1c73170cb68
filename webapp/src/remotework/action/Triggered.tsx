import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { RemoteRequest, RemoteTrigger } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { SelectField } from '../../shared/ui/Fields';
import { ReasonFrame } from '../../shared/ui/ReasonFrame';
import { triggersQuery } from '../queries';
import { useRemoteAction } from '../useRemoteAction';

interface TriggeredProps {
  request: RemoteRequest;
  action: 'suspend' | 'revoke';
  onClose: () => void;
}

/** Suspends or revokes, and only for a trigger everybody can read. */
export function Triggered({ request: { code }, action, onClose }: TriggeredProps) {
  const { t } = useTranslation();
  const { data: triggers = [] } = useQuery(triggersQuery);
  const [trigger, setTrigger] = useState<string | null>(null);
  const mutation = useRemoteAction(code, action, onClose);
  const wrong = fieldProblems(mutation.error);
  const noteOf = ({ rule, measured, threshold }: RemoteTrigger) =>
    [rule, t(measured ? 'remote.counted' : 'remote.stated', { count: threshold })].join(' · ');
  return (
    <ReasonFrame
      lead={t(`remote.act.${action}.lead`)}
      submit={t(`remote.act.${action}.title`)}
      label={t('remote.because')}
      ready={trigger !== null}
      mutation={mutation}
      onSubmit={(reason) => mutation.mutate({ trigger, reason })}
      onClose={onClose}
      danger
    >
      <SelectField
        label={t('remote.trigger')}
        options={triggers.map((one) => ({ value: one.code, label: local(one.textVi, one.textEn), note: noteOf(one) }))}
        value={trigger}
        onChange={setTrigger}
        error={wrong.trigger}
        isRequired
      />
    </ReasonFrame>
  );
}
