import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Papers } from '../dossier/attachments/Papers';
import { DossierFacts } from '../dossier/DossierFacts';
import { dossierQuery } from '../shared/api/queries';
import type { Consultation as Asked } from '../shared/api/types';
import { Consultation } from './Consultation';

/** What the clerk looks up while filling in the form; the form works without it. */
export function DossierAside({ code, consultation }: { code: string; consultation: Asked | null }) {
  const { t } = useTranslation();
  const { data: dossier } = useQuery(dossierQuery(code));
  if (!dossier) return null;
  return (
    <aside className="column-side" aria-label={t('task.tab.dossier')}>
      {consultation && <Consultation consultation={consultation} />}
      <section className="card">
        <h2>{t('dossier.components')}</h2>
        <Papers code={code} components={dossier.components} />
      </section>
      <section className="card">
        <h2>{t('dossier.facts')}</h2>
        <DossierFacts dossier={dossier} />
      </section>
    </aside>
  );
}
