import { useTranslation } from 'react-i18next';
import type { Entered } from '../shared/api/types';
import { CaseLink } from '../shared/ui/CaseLink';
import { OpeningFacts } from './OpeningFacts';
import '../dossier/dossier.css';
import './casefile.css';

/** What the officer looks up while filling in the form: what the citizen wrote. */
export function CaseAside({ code, opening }: { code: string; opening: Entered[] }) {
  const { t } = useTranslation();
  return (
    <aside className="column-side" aria-label={t('cases.opening')}>
      <section className="card">
        <h2>{t('cases.opening')}</h2>
        <OpeningFacts opening={opening} />
        <p className="case-aside-link">
          <CaseLink code={code}>{t('cases.toCase')}</CaseLink>
        </p>
      </section>
    </aside>
  );
}
