import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Model } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { workshopModelQuery } from '../queries';

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
              <UsedModel key={key} modelKey={key} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** A form that nobody has made yet is named, but leads nowhere. */
function UsedModel({ modelKey }: { modelKey: string }) {
  const { t } = useTranslation();
  const model = useQuery({ ...workshopModelQuery(modelKey), retry: false });
  if (model.isError)
    return (
      <li>
        {modelKey} <span className="muted">{t('models.missing')}</span>
      </li>
    );
  return (
    <li>
      <Link to="/modeler/$key" params={{ key: modelKey }}>
        {model.data ? local(model.data.name, model.data.nameEn) : modelKey}
      </Link>
      {model.data && <span className="muted model-key">{modelKey}</span>}
    </li>
  );
}
