import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { showToast } from '../../shared/ui/toasts';
import { TextLine } from './PanelFields';
import type { Document } from './useDocument';

/** The file itself, for whoever can read it; what is typed here is as good as what is drawn. */
export function SourceView({ document }: { document: Document }) {
  const { t } = useTranslation();
  const copy = () => void navigator.clipboard.writeText(document.text).then(() => showToast(t('formEditor.copied')));
  return (
    <div className="source">
      <Button onPress={copy}>
        <Copy aria-hidden size={16} />
        {t('formEditor.copy')}
      </Button>
      <TextLine
        label={t('formEditor.sourceText')}
        value={document.text}
        onChange={(text) => document.change(text, 'source')}
        rows={30}
        isCode
      />
    </div>
  );
}
