import { Link } from '@tanstack/react-router';
import { CalendarDays, Siren, Timer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ladderKey } from '../decision/ladder/key';

/** What is changed in forms of its own rather than drawn. */
export function RuleLinks() {
  const { t } = useTranslation();
  return (
    <nav className="filters" aria-label={t('decisionEditor.ruleLinks')}>
      <Link to="/rules/calendar" className="button">
        <CalendarDays aria-hidden size={16} />
        {t('decisionEditor.calendar')}
      </Link>
      <Link to="/rules/propose" search={{ form: 'limits' }} className="button">
        <Timer aria-hidden size={16} />
        {t('decisionEditor.limits')}
      </Link>
      <Link to="/modeler/$key/edit" params={{ key: ladderKey }} className="button">
        <Siren aria-hidden size={16} />
        {t('decisionEditor.editLadder')}
      </Link>
    </nav>
  );
}
