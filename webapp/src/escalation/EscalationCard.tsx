import { Link } from '@tanstack/react-router';
import { Bell, BellRing, type LucideIcon, OctagonAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AlertLevel, Escalation, EscalationVerb } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';
import { remainingWords } from '../shared/time/remaining';
import { Button } from '../shared/ui/Button';
import { TimeState } from '../shared/ui/TimeState';

const symbols: Record<AlertLevel, LucideIcon> = { RED: OctagonAlert, YELLOW: BellRing, GREEN: Bell };

const order: EscalationVerb[] = ['acknowledge', 'explain', 'reassign', 'snooze'];

interface EscalationCardProps {
  escalation: Escalation;
  onAct: (verb: EscalationVerb) => void;
}

export function EscalationCard({ escalation, onAct }: EscalationCardProps) {
  const { t } = useTranslation();
  const Icon = symbols[escalation.level];
  const { addressee } = escalation;
  const step = local(escalation.stepNameVi, escalation.stepNameEn);
  return (
    <li className={`card escalation escalation-${escalation.level.toLowerCase()}`}>
      <header className="escalation-head">
        <span className={`flag flag-${escalation.level.toLowerCase()}`}>
          <Icon aria-hidden size={14} />
          {t(`level.${escalation.level}`)}
        </span>
        <Late minutes={escalation.lateMinutes} dueAt={escalation.dueAt} />
        <span className="muted">
          {t(`escalationState.${escalation.state}`)}
          {escalation.state === 'SNOOZED' && escalation.snoozedUntil && ` ${formatDateTime(escalation.snoozedUntil)}`}
          {escalation.cause && ` · ${t(`cause.${escalation.cause}`)}`}
        </span>
      </header>
      <h2>
        <Link to="/dossiers/$code" params={{ code: escalation.dossierCode }} className="code">
          {escalation.dossierCode}
        </Link>{' '}
        {step}
      </h2>
      <p>{local(escalation.procedureName, escalation.procedureNameEn)}</p>
      <dl className="facts-line">
        <div>
          <dt>{t('dossier.unit')}</dt>
          <dd>{local(escalation.unitName, escalation.unitNameEn)}</dd>
        </div>
        <div>
          <dt>{t('escalation.owner')}</dt>
          <dd>{escalation.owner?.fullName ?? t('task.nobody')}</dd>
        </div>
        <div>
          <dt>{t('escalation.addressee')}</dt>
          <dd>
            {[
              addressee.fullName,
              local(addressee.roleVi, addressee.roleEn),
              !addressee.fullName && local(addressee.unitName, addressee.unitNameEn),
            ]
              .filter(Boolean)
              .join(' · ')}
          </dd>
        </div>
        <div>
          <dt>{t('escalation.raisedAt')}</dt>
          <dd>{formatDateTime(escalation.raisedAt)}</dd>
        </div>
      </dl>
      <footer className="escalation-foot">
        {order
          .filter((verb) => escalation.actions.includes(verb))
          .map((verb) => (
            <Button key={verb} variant={verb === 'acknowledge' ? 'primary' : 'secondary'} onPress={() => onAct(verb)}>
              {t(`escalationVerb.${verb}.title`)}
            </Button>
          ))}
        <WhoKnewWhen history={escalation.history} />
      </footer>
    </li>
  );
}

function Late({ minutes, dueAt }: { minutes: number; dueAt: string | null }) {
  const { t } = useTranslation();
  const words = remainingWords(-minutes);
  return (
    <span className="remaining">
      {minutes > 0 ? (
        <TimeState state="lateOpen" text={t(words.key, { count: words.count })} />
      ) : (
        <TimeState state="dueToday" text={t('escalation.dueSoon')} />
      )}
      {dueAt && <span className="remaining-date">{formatDateTime(dueAt)}</span>}
    </span>
  );
}

function WhoKnewWhen({ history }: { history: Escalation['history'] }) {
  const { t } = useTranslation();
  return (
    <details className="who-knew">
      <summary>{t('escalation.whoKnew')}</summary>
      <ol className="event-list">
        {history.map((event) => (
          <li key={`${event.at}-${event.kind}`}>
            <span className="figures">{formatDateTime(event.at)}</span>
            <span>
              <strong>{t(`escalationEvent.${event.kind}`)}</strong> · {event.by?.fullName ?? t('history.system')}
              {event.text && <small>{local(event.text, event.textEn)}</small>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
