import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../shared/ui/Button';
import { showToast } from '../shared/ui/toasts';

const shown = 12;

/** The beginning of a fingerprint, and a way to take all of it along. */
export function Hash({ hash }: { hash: string }) {
  const { t } = useTranslation();
  const copy = () => navigator.clipboard.writeText(hash).then(() => showToast(t('models.copied')));
  return (
    <p className="hash">
      <span className="muted">{t('models.hash')}</span>
      <code title={hash}>{hash.slice(0, shown)}</code>
      <IconButton label={t('models.copyHash')} onPress={() => void copy()}>
        <Copy aria-hidden size={14} />
      </IconButton>
    </p>
  );
}
