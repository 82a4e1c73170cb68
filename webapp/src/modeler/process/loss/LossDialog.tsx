import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/Button';
import { Modal } from '../../../shared/ui/Modal';
import { download } from '../../draft/download';
import type { Loss } from './losses';

interface LossDialogProps {
  modelKey: string;
  original: string;
  losses: Loss[];
  warnings: string[];
  onClose: () => void;
}

/** Says before the first change what saving would lose; the text as it was opened can be kept. */
export function LossDialog({ modelKey, original, losses, warnings, onClose }: LossDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal title={t('processEditor.loss.title')} isOpen onClose={onClose} wide>
      <p>{t('processEditor.loss.what')}</p>
      <ul className="loss-list">
        {losses.map(({ kind, owner, what }, index) => (
          <li key={`${kind}|${owner}|${what}|${String(index)}`}>
            {t(`processEditor.loss.${kind}`)} <code>{what}</code>
            {owner && <span className="muted"> {t('processEditor.loss.at', { owner })}</span>}
          </li>
        ))}
        {warnings.map((warning) => (
          <li key={warning}>
            {t('processEditor.loss.warning')} <code>{warning}</code>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button onPress={() => download(`${modelKey}-original.bpmn`, original)}>
          <Download aria-hidden size={16} />
          {t('processEditor.loss.keep')}
        </Button>
        <Button variant="primary" onPress={onClose}>
          {t('processEditor.loss.understood')}
        </Button>
      </div>
    </Modal>
  );
}
