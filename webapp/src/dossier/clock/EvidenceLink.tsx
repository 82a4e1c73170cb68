import { useQuery } from '@tanstack/react-query';
import { Paperclip } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { attachmentsQuery } from '../../shared/api/queries';

/** The paper that proves an event, by the name of its file. */
export function EvidenceLink({ code, id }: { code: string; id: string }) {
  const { t } = useTranslation();
  const files = useQuery(attachmentsQuery(code));
  const name = files.data?.items.find((attachment) => attachment.id === id)?.fileName;
  return (
    <a
      className="evidence"
      href={`/api/dossiers/${encodeURIComponent(code)}/attachments/${encodeURIComponent(id)}`}
      download={name ?? true}
    >
      <Paperclip aria-hidden size={14} />
      {name ?? t('clock.evidenceFile')}
    </a>
  );
}
