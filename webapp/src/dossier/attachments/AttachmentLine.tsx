import { Download, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../shared/api/types';
import { formatDateTime } from '../../shared/time/format';
import { IconButton } from '../../shared/ui/Button';
import { sizeWords } from './rules';

interface AttachmentLineProps {
  code: string;
  attachment: Attachment;
  onRemove: () => void;
}

export function AttachmentLine({ code, attachment, onRemove }: AttachmentLineProps) {
  const { t } = useTranslation();
  const { id, fileName, size, uploadedBy, uploadedAt, removable } = attachment;
  return (
    <li className="file">
      <a
        className="file-name"
        href={`/api/dossiers/${encodeURIComponent(code)}/attachments/${encodeURIComponent(id)}`}
        download={fileName}
      >
        <Download aria-hidden size={14} />
        {fileName}
      </a>
      <span className="file-facts">
        {[sizeWords(size), uploadedBy.fullName, formatDateTime(uploadedAt)].join(' · ')}
      </span>
      {removable && (
        <span className="file-acts">
          <IconButton label={t('attachment.remove', { name: fileName })} onPress={onRemove}>
            <Trash2 aria-hidden size={16} />
          </IconButton>
        </span>
      )}
    </li>
  );
}
