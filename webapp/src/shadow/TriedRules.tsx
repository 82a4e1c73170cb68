import { useTranslation } from 'react-i18next';
import type { ShadowRun } from '../shared/api/types';
import { termWords } from '../shared/time/term';
import { addresseeWords } from './addressees';
import { LadderMark } from './LadderMark';
import { useWhenWords } from './useWhenWords';

/** The candidate itself, folded away: whoever wrote it knows it. */
export function TriedRules({ run: { ladder, limits } }: { run: ShadowRun }) {
  const { t } = useTranslation();
  const whenWords = useWhenWords();
  if (!ladder?.length && !limits?.length) return null;
  return (
    <details className="card tried-rules">
      <summary>{t('shadow.tried')}</summary>
      {!!ladder?.length && (
        <ul className="tried-ladder">
          {ladder.map((rung, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none ever moves
            <li key={place}>
              <LadderMark level={rung.level} />
              <span>{t(`clockKind.${rung.kind}`)}</span>
              <span>{whenWords(rung)}</span>
              <span className="muted">{addresseeWords(rung.addressee, t)}</span>
            </li>
          ))}
        </ul>
      )}
      {!!limits?.length && (
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
