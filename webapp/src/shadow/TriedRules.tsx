import { useTranslation } from 'react-i18next';
import { recipientWords, whenWords } from '../escalation/ladderWords';
import type { ShadowRun } from '../shared/api/types';
import { termWords } from '../shared/time/term';
import { LevelMark } from '../shared/ui/LevelMark';

/** The candidate itself, folded away: whoever wrote it knows it. */
export function TriedRules({ run: { ladder, limits } }: { run: ShadowRun }) {
  const { t } = useTranslation();
  if (ladder.length === 0 && limits.length === 0) return null;
  return (
    <details className="card tried-rules">
      <summary>{t('shadow.tried')}</summary>
      {ladder.length > 0 && (
        <ul className="tried-ladder">
          {ladder.map((rung, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none ever moves
            <li key={place}>
              <LevelMark level={rung.level} />
              <span>{t(`clockKind.${rung.kind}`)}</span>
              <span>{whenWords(rung, t)}</span>
              <span className="muted">{recipientWords(rung, t)}</span>
            </li>
          ))}
        </ul>
      )}
      {limits.length > 0 && (
        <ul className="tried-ladder">
          {limits.map(({ procedureCode, statutoryTerm, committedTerm }) => (
            <li key={procedureCode}>
              <strong>{procedureCode}</strong>
              <span>
                {t('rules.statutory')}: {termWords(statutoryTerm, t)}
              </span>
              {committedTerm && (
                <span>
                  {t('rules.committed')}: {termWords(committedTerm, t)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
