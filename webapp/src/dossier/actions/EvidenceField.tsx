import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentsQuery } from '../../shared/api/queries';
import { formatDateTime } from '../../shared/time/format';
import { SelectField } from '../../shared/ui/Fields';
import { FileButton } from '../attachments/FileButton';
import { UploadLine } from '../attachments/UploadLine';
import { useUploads } from '../attachments/useUploads';
import '../attachments/attachments.css';

interface EvidenceFieldProps {
  code: string;
  /** An attachment of the dossier. */
  value: string | null;
  onChange: (id: string | null) => void;
  error: string | undefined;
  isRequired?: boolean;
}

const none = 'NONE';

/** The paper that proves something: one of the dossier's files, or a new one. */
export function EvidenceField({ code, value, onChange, error, isRequired }: EvidenceFieldProps) {
  const { t } = useTranslation();
  const files = useQuery(attachmentsQuery(code));
  const uploads = useUploads(code);
  const adding = files.data?.adding.allowed ? files.data.adding : null;
  const arrived = uploads.arrived?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a file that has just come in is chosen by itself
  useEffect(() => {
    if (arrived) onChange(arrived);
  }, [arrived]);
  const options = (files.data?.items ?? []).map(({ id, fileName, uploadedBy, uploadedAt }) => ({
    value: id,
    label: fileName,
    note: `${uploadedBy.fullName} · ${formatDateTime(uploadedAt)}`,
  }));
  return (
    <div className="evidence-field">
      <SelectField
        label={t('clock.evidence')}
        options={[{ value: none, label: t('dossierAction.noEvidence') }, ...options]}
        value={value ?? none}
        onChange={(id) => onChange(id === none ? null : id)}
        error={error}
        isRequired={isRequired}
      />
      {adding && (
        <FileButton
          what={t('clock.evidence')}
          adding={adding}
          onChoose={(chosen) =>
            uploads.add(
              chosen.map((file) => ({ component: null, file })),
              adding,
            )
          }
        />
      )}
      {adding && uploads.uploads.length > 0 && (
        <ul className="files">
          {uploads.uploads.map((upload) => (
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
    </div>
  );
}
