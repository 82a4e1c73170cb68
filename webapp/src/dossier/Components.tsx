import { CircleDashed, FileCheck2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ComponentState } from '../shared/api/types';
import { local } from '../shared/i18n/language';

/** The papers a dossier consists of, and which of them are there. */
export function Components({ components }: { components: ComponentState[] }) {
  const { t } = useTranslation();
  if (components.length === 0) return <p className="muted">{t('component.none')}</p>;
  return (
    <ul className="components">
      {components.map((component) => (
        <li key={component.code} className={component.received ? 'component-there' : 'component-missing'}>
          {component.received ? <FileCheck2 aria-hidden size={16} /> : <CircleDashed aria-hidden size={16} />}
          <span>
            {local(component.nameVi ?? component.code, component.nameEn)}
            <small>
              {t(component.received ? 'component.received' : 'component.missing')}
              {component.note && ` · ${component.note}`}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
