import { Paperclip } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Adding } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { acceptOf } from './rules';

interface FileButtonProps {
  /** What the files are for, read aloud with the button. */
  what: string;
  adding: Adding;
  onChoose: (files: File[]) => void;
}

export function FileButton({ what, adding, onChoose }: FileButtonProps) {
  const { t } = useTranslation();
  return (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={acceptOf(adding).split(',')}
      onSelect={(files) => files && onChoose([...files])}
    >
      <Button className="button-small" aria-label={t('attachment.addTo', { what })}>
        <Paperclip aria-hidden size={14} />
        {t('attachment.add')}
      </Button>
    </FileTrigger>
  );
}
