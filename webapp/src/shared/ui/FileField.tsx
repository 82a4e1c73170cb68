import { Paperclip } from 'lucide-react';
import { useId } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

interface FileFieldProps {
  label: string;
  /** Such as `.pdf,.png`. */
  accept: string;
  file: File | null;
  onChange: (file: File | null) => void;
}

/** One file; in the words of the page, which the browser's own field does not speak. */
export function FileField({ label, accept, file, onChange }: FileFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field">
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="file-field">
        <FileTrigger acceptedFileTypes={accept.split(',')} onSelect={(files) => onChange(files?.[0] ?? null)}>
          <Button aria-label={`${label}: ${t('action.chooseFile')}`}>
            <Paperclip aria-hidden size={16} />
            {t('action.chooseFile')}
          </Button>
        </FileTrigger>
        <span className={file ? undefined : 'muted'} aria-live="polite">
          {file?.name ?? t('action.noFile')}
        </span>
      </div>
    </div>
  );
}
