import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Opens another model beside this one. */
export function ModelLink({ modelKey, words }: { modelKey: string; words: string }) {
  const { t } = useTranslation();
  return (
    <a className="panel-link" href={`/modeler/${encodeURIComponent(modelKey)}/edit`} target="_blank" rel="noreferrer">
      {words}
      <ExternalLink aria-hidden size={14} />
      <span className="visually-hidden">{t('processEditor.panel.newTab')}</span>
    </a>
  );
}
