import { useTranslation } from 'react-i18next';
import type { Grounds, HistoryEntry } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';
import { EvidenceLink } from './clock/EvidenceLink';
import { historyWords } from './historyWords';
import { actorName } from './words';

/** The audit log of a dossier as people read it, newest first. */
export function History({ code, entries }: { code: string; entries: HistoryEntry[] }) {
  const { t } = useTranslation();
  if (entries.length === 0) return <p className="muted">{t('history.none')}</p>;
  return (
    <section className="card">
      <ol className="event-list" aria-label={t('dossier.tab.history')}>
        {entries.toReversed().map((entry) => (
          <li key={`${entry.at}-${entry.kind}-${entry.step}-${entry.stage}`}>
            <span className="figures">{formatDateTime(entry.at)}</span>
            <span>
              <strong>{historyWords(entry, t)}</strong>
              {entry.text && ` · ${entry.text}`}
              <small>{actorName(entry.by, t('history.system'))}</small>
              {entry.grounds && <GroundsLine code={code} grounds={entry.grounds} />}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Why a clock was moved: the reason, the law, and the paper that proves it. */
function GroundsLine({ code, grounds }: { code: string; grounds: Grounds }) {
  const words = [grounds.reasonVi && local(grounds.reasonVi, grounds.reasonEn), grounds.legalBasis, grounds.slip];
  return (
    <small>
      {words.filter(Boolean).join(' · ')} {grounds.evidenceId && <EvidenceLink code={code} id={grounds.evidenceId} />}
    </small>
  );
}
