import { useTranslation } from 'react-i18next';
import type { Effect } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { seesDossiers, useSession } from '../../shared/shell/useSession';
import { formatDateTime } from '../../shared/time/format';
import { CaseLink } from '../../shared/ui/CaseLink';
import { EffectMark } from './EffectMark';

/** Each due date that moves: whose, from when to when. */
export function EffectTable({ effects }: { effects: Effect[] }) {
  const { t } = useTranslation();
  return (
    <ul className="effects" aria-label={t('rules.effects')}>
      {effects.map((effect) => (
        <li key={`${effect.dossierCode}-${effect.clockKind}-${effect.nameVi}-${effect.unitCode}`}>
          <div>
            <DossierCode code={effect.dossierCode} /> <span>{local(effect.nameVi, effect.nameEn)}</span>
            <span className="cell-second">
              {local(effect.procedureName, effect.procedureNameEn)} · {local(effect.unitName, effect.unitNameEn)}
            </span>
          </div>
          <div className="effect-dates figures">
            <span className="visually-hidden">{t('rules.oldDue')}</span>
            <s>{formatDateTime(effect.oldDue)}</s>
            <span aria-hidden>→</span>
            <span className="visually-hidden">{t('rules.newDue')}</span>
            <strong>{formatDateTime(effect.newDue)}</strong>
          </div>
          <EffectMark effect={effect.effect} />
        </li>
      ))}
    </ul>
  );
}

/** Those who keep the rules see that a dossier moves, but cannot open it. */
function DossierCode({ code }: { code: string }) {
  const session = useSession();
  if (!seesDossiers(session)) return <span className="code">{code}</span>;
  return <CaseLink code={code} tab="clock" />;
}
