import { useTranslation } from 'react-i18next';
import { recipientWords } from '../escalation/ladderWords';
import type { ShadowDifference, ShadowRun } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { seesDossiers, useSession } from '../shared/shell/useSession';
import { formatDateTime } from '../shared/time/format';
import { CaseLink } from '../shared/ui/CaseLink';
import { LevelMark } from '../shared/ui/LevelMark';

/** Alerts that only one of the two sends, or both at different times. */
export function Differences({ run }: { run: ShadowRun }) {
  const { t } = useTranslation();
  const differences = run.differences ?? [];
  const total = run.differencesTotal;
  return (
    <section className="card">
      <h2>{t('shadow.differences', { count: total })}</h2>
      {differences.length === 0 && <p className="muted">{t('shadow.noDifference')}</p>}
      {differences.length > 0 && (
        <ul className="difference-list">
          {differences.map((difference) => (
            <DifferenceLine key={keyOf(difference)} difference={difference} />
          ))}
        </ul>
      )}
      {total > differences.length && <p className="muted">{t('shadow.shown', { count: differences.length, total })}</p>}
    </section>
  );
}

const keyOf = ({ dossierCode, clockKind, nameVi, unitCode, level, addresseeRole }: ShadowDifference) =>
  [dossierCode, clockKind, nameVi, unitCode, level, addresseeRole].join();

function DifferenceLine({ difference }: { difference: ShadowDifference }) {
  const { t } = useTranslation();
  const session = useSession();
  const { dossierCode: code } = difference;
  return (
    <li>
      <LevelMark level={difference.level} />
      <div>
        {seesDossiers(session) ? <CaseLink code={code} /> : <span className="code">{code}</span>}{' '}
        {local(difference.nameVi, difference.nameEn)}
        <span className="cell-second">
          {local(difference.unitName, difference.unitNameEn)} ·{' '}
          {t('escalation.toldTo', { who: recipientWords({ addressee: difference.addresseeRole }, t) })}
        </span>
      </div>
      <Moment label={t('shadow.real')} at={difference.realAt} />
      <Moment label={t('shadow.would')} at={difference.shadowAt} />
    </li>
  );
}

function Moment({ label, at }: { label: string; at: string | null }) {
  const { t } = useTranslation();
  return (
    <div>
      <span className="field-description">{label}</span>
      <span className="cell-block figures">{at ? formatDateTime(at) : t('shadow.never')}</span>
    </div>
  );
}
