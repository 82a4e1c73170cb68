import { useTranslation } from 'react-i18next';
import type { Escalation } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';
import { Button } from '../shared/ui/Button';
import { LevelMark } from '../shared/ui/LevelMark';
import { Modal } from '../shared/ui/Modal';
import type { AlertCase } from './cases';
import { useAcknowledge } from './useAcknowledge';
import { actWords, addresseeWords } from './words';

interface WhoKnewDialogProps {
  alert: AlertCase | null;
  onClose: () => void;
}

/** Who was told what when, and what they did about it, level by level. */
export function WhoKnewDialog({ alert, onClose }: WhoKnewDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal title={t('escalation.whoKnew')} isOpen={alert !== null} onClose={onClose}>
      {alert && (
        <>
          <p className="muted">
            {alert.head.dossierCode} · {local(alert.head.stepNameVi, alert.head.stepNameEn)}
          </p>
          {[alert.head, ...alert.milder].map((escalation) => (
            <LevelHistory key={escalation.id} escalation={escalation} />
          ))}
        </>
      )}
    </Modal>
  );
}

function LevelHistory({ escalation }: { escalation: Escalation }) {
  const { t } = useTranslation();
  const acknowledge = useAcknowledge();
  return (
    <section className="level-history">
      <header>
        <LevelMark level={escalation.level} />
        <strong>{t(`escalationState.${escalation.state}`)}</strong>
        {escalation.actions.includes('acknowledge') && (
          <Button
            className="button-small"
            isPending={acknowledge.isPending}
            onPress={() => acknowledge.mutate(escalation)}
          >
            {t('escalationVerb.acknowledge.title')}
          </Button>
        )}
      </header>
      <p className="muted">{t('escalation.toldTo', { who: addresseeWords(escalation.addressee) })}</p>
      <ol className="event-list">
        {escalation.history.map((event) => (
          <li key={`${event.at}-${event.kind}`}>
            <span className="figures">{formatDateTime(event.at)}</span>
            <span>
              <strong>{actWords(event.kind, t)}</strong> · {event.by?.fullName ?? t('history.system')}
              {event.text && <small>{local(event.text, event.textEn)}</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
