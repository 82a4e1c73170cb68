import { useTranslation } from 'react-i18next';
import type { Model } from '../../shared/api/types';
import { ModelLink } from '../ModelLink';

/** The forms and tables it uses, and the processes that call it. */
export function UsedModels({ model: { forms, decisions, calledBy } }: { model: Model }) {
  const { t } = useTranslation();
  const groups = [
    { title: t('models.itsForms'), keys: forms },
    { title: t('models.itsDecisions'), keys: decisions },
    { title: t('models.usedBy'), keys: calledBy },
  ].filter(({ keys }) => keys.length > 0);
  if (groups.length === 0) return null;
  return (
    <section className="card used-models">
      <h2>{t('models.belongsTogether')}</h2>
      {groups.map(({ title, keys }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul>
            {keys.map((key) => (
              <li key={key}>
                <ModelLink modelKey={key} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
