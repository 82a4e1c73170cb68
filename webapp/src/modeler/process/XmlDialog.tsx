import { Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import { showToast } from '../../shared/ui/toasts';
import { useWorkshop } from './ModelerContext';
import { textOf } from './text';

/** The model as text, to read and to copy. */
export function XmlDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { modeler } = useWorkshop();
  const [text, setText] = useState('');
  useEffect(() => {
    textOf(modeler).then(setText);
  }, [modeler]);
  const copy = () => navigator.clipboard.writeText(text).then(() => showToast(t('processEditor.xml.copied')));
  return (
    <Modal title={t('processEditor.xml.title')} isOpen onClose={onClose} wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre className="xml-text" tabIndex={0}>
        {text}
      </pre>
      <div className="dialog-actions">
        <Button variant="primary" onPress={copy}>
          <Copy aria-hidden size={16} />
          {t('processEditor.xml.copy')}
        </Button>
      </div>
    </Modal>
  );
}
