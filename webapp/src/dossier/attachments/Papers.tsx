import { useQuery } from '@tanstack/react-query';
import { CircleDashed, FileCheck2, Files } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentsQuery } from '../../shared/api/queries';
import type { Adding, Attachment, ComponentState } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { ProblemNote } from '../../shared/ui/States';
import { AttachmentLine } from './AttachmentLine';
import { DropZone } from './DropZone';
import { FileButton } from './FileButton';
import { RemoveDialog } from './RemoveDialog';
import { formatWords, sizeWords } from './rules';
import { UploadLine } from './UploadLine';
import { type Uploads, useUploads } from './useUploads';
import './attachments.css';

interface PapersProps {
  code: string;
  components: ComponentState[];
}

/** The papers a dossier consists of: which of them are there, and their files. */
export function Papers({ code, components }: PapersProps) {
  const { t } = useTranslation();
  const files = useQuery(attachmentsQuery(code));
  const uploads = useUploads(code);
  const [removing, setRemoving] = useState<Attachment | null>(null);
  const attachments = files.data?.items ?? [];
  const adding = files.data?.adding.allowed ? files.data.adding : null;
  const known = new Set(components.map((component) => component.code));
  const others = attachments.filter(({ component }) => component === null || !known.has(component));
  const shared = { code, adding, uploads, onRemove: setRemoving };
  return (
    <>
      {components.length === 0 && <p className="muted">{t('component.none')}</p>}
      <ul className="papers">
        {components.map((component) => (
          <Paper
            key={component.code}
            {...shared}
            component={component.code}
            name={local(component.nameVi ?? component.code, component.nameEn)}
            attachments={attachments.filter((attachment) => attachment.component === component.code)}
            icon={component.received ? <FileCheck2 aria-hidden size={16} className="paper-there" /> : <Missing />}
          >
            {t(standingOf(component))}
            {component.note && ` · ${component.note}`}
          </Paper>
        ))}
        {(adding || others.length > 0) && (
          <Paper
            {...shared}
            component={null}
            name={t('attachment.others')}
            attachments={others}
            icon={<Files aria-hidden size={16} />}
          />
        )}
      </ul>
      {adding && <AddingLimits adding={adding} />}
      <p className="visually-hidden" role="status">
        {uploads.arrived && t('attachment.arrived', { name: uploads.arrived.fileName })}
      </p>
      <ProblemNote error={files.error} />
      <RemoveDialog code={code} attachment={removing} onClose={() => setRemoving(null)} />
    </>
  );
}

const Missing = () => <CircleDashed aria-hidden size={16} />;

function standingOf({ received, required }: ComponentState) {
  if (received) return 'component.received';
  return required ? 'component.missing' : 'component.notBrought';
}

/** How large a file may be and of which kind, said before anybody tries. */
export function AddingLimits({ adding }: { adding: Adding }) {
  const { t } = useTranslation();
  return (
    <p className="adding-limits">
      {t('attachment.limits', { formats: formatWords(adding), size: sizeWords(adding.fileSize) })}
    </p>
  );
}

interface PaperProps {
  code: string;
  component: string | null;
  name: string;
  icon: ReactNode;
  attachments: Attachment[];
  adding: Adding | null;
  uploads: Uploads;
  onRemove: (attachment: Attachment) => void;
  children?: ReactNode;
}

function Paper({ code, component, name, icon, attachments, adding, uploads, onRemove, children }: PaperProps) {
  const choose = (files: File[]) => {
    if (adding)
      uploads.add(
        files.map((file) => ({ component, file })),
        adding,
      );
  };
  const coming = uploads.uploads.filter((upload) => upload.component === component);
  return (
    <DropZone className="paper" onDrop={adding && choose}>
      <div className="paper-head">
        {icon}
        <span>
          {name}
          {children && <small>{children}</small>}
        </span>
        {adding && <FileButton what={name} adding={adding} onChoose={choose} />}
      </div>
      {attachments.length + coming.length > 0 && (
        <ul className="files">
          {attachments.map((attachment) => (
            <AttachmentLine
              key={attachment.id}
              code={code}
              attachment={attachment}
              onRemove={() => onRemove(attachment)}
            />
          ))}
          {adding &&
            coming.map((upload) => (
              <UploadLine
                key={upload.id}
                upload={upload}
                adding={adding}
                onAgain={() => uploads.again(upload)}
                onPutAway={() => uploads.putAway(upload.id)}
              />
            ))}
        </ul>
      )}
    </DropZone>
  );
}
