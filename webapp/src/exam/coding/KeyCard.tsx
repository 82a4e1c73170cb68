import { CircleCheck, CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Coding } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime, formatTime } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { ProblemNote } from '../../shared/ui/States';
import { useCouncilAction } from '../marking/useCouncilAction';
import { HoldShare } from './HoldShare';
import { OpenKey } from './OpenKey';

/** Who holds the key between codes and candidates, whether it is sealed, and the ceremonies. */
export function KeyCard({ coding }: { coding: Coding }) {
  const { t } = useTranslation();
  const { key, actions } = coding;
  return (
    <section className="card">
      <h2>{t('examCoding.key')}</h2>
      <p className="muted">{t('examCoding.keyLead')}</p>
      <ul className="coding-shares">
        {key.shares.map((share) => {
          const Icon = share.held ? CircleCheck : CircleDashed;
          return (
            <li key={share.number} className={share.held ? 'coding-held' : ''}>
              <Icon aria-hidden size={16} />
              <span>
                {local(share.textVi, share.textEn)} {share.mine && <strong>{t('examCoding.yours')}</strong>}{' '}
                <span className="muted">{t(share.held ? 'examCoding.held' : 'examCoding.notHeld')}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <KeyTimes coding={coding} />
      <div className="marking-acts">
        {actions.includes('HOLD_KEY') && <HoldShare coding={coding} />}
        {actions.includes('CONFIRM') && <Act coding={coding} action="coding/confirm" verb="confirm" />}
        {actions.includes('SEAL_KEY') && <Act coding={coding} action="key/seal" verb="seal" />}
        {actions.includes('OPEN_KEY') && <OpenKey coding={coding} />}
      </div>
    </section>
  );
}

function KeyTimes({ coding: { key } }: { coding: Coding }) {
  const { t } = useTranslation();
  return (
    <>
      {key.sealedAt && <p>{t('examCoding.keySealed', { at: formatDateTime(key.sealedAt) })}</p>}
      {key.waitingUntil && (
        <p className="note" role="status">
          {t('examCoding.waitingUntil', { at: formatTime(key.waitingUntil) })}
        </p>
      )}
      {key.openedAt && <p>{t('examCoding.keyOpened', { at: formatDateTime(key.openedAt) })}</p>}
    </>
  );
}

interface ActProps {
  coding: Coding;
  action: string;
  verb: 'confirm' | 'seal';
}

function Act({ coding, action, verb }: ActProps) {
  const { t } = useTranslation();
  const mutation = useCouncilAction(coding.roundCode, coding.councilNo, action);
  return (
    <>
      <Button variant="primary" isPending={mutation.isPending} onPress={() => mutation.mutate({})}>
        {t(`examCoding.${verb}`)}
      </Button>
      <ProblemNote error={mutation.error} />
    </>
  );
}
