import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { local } from '../shared/i18n/language';
import { workshopModelQuery } from './queries';

/** A model by its name, with its key beside it; one that nobody has made yet is named, but leads nowhere. */
export function ModelLink({ modelKey }: { modelKey: string }) {
  const { t } = useTranslation();
  const model = useQuery({ ...workshopModelQuery(modelKey), retry: false });
  if (model.isError)
    return (
      <p>
        {modelKey} <span className="muted">{t('models.missing')}</span>
      </p>
    );
  return (
    <div>
      <Link to="/modeler/$key" params={{ key: modelKey }}>
        {model.data ? local(model.data.name, model.data.nameEn) : modelKey}
      </Link>
      {model.data && <p className="muted model-key">{modelKey}</p>}
    </div>
  );
}
