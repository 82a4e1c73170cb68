import { useTranslation } from 'react-i18next';
import type { RuleChangePreview } from '../../shared/api/types';
import { formatNumber } from '../../shared/time/format';

const parts = ['dossiers', 'clocks', 'later', 'earlier', 'becomeLate', 'saved'] as const;

/** The same six numbers before, while and after a change is decided. */
export function EffectNumbers({ preview }: { preview: RuleChangePreview }) {
  const { t } = useTranslation();
  return (
    <dl className="effect-numbers">
      {parts.map((part) => (
        <div key={part} className={preview[part] ? `effect-${part}` : undefined}>
          <dt>{t(`rules.number.${part}`)}</dt>
          <dd>{formatNumber(preview[part])}</dd>
        </div>
      ))}
    </dl>
  );
}
