import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../dossier/attachments/FileButton';
import { UploadLine } from '../../dossier/attachments/UploadLine';
import { useUploads } from '../../dossier/attachments/useUploads';
import { attachmentsQuery } from '../../shared/api/queries';
import { SelectField } from '../../shared/ui/Fields';
import '../../dossier/attachments/attachments.css';

interface EvidenceFieldProps {
  code: string;
  value: string | null;
  onChange: (attachment: string | null) => void;
  error?: string;
}

const none = 'NONE';

/** A paper of the dossier that proves it: one that is there already, or a file added now. */
export function EvidenceField({ code, value, onChange, error }: EvidenceFieldProps) {
  const { t } = useTranslation();
  const { data: papers } = useQuery(attachmentsQuery(code));
  const uploads = useUploads(code);
  const arrived = uploads.arrived?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrived file is the occasion
  useEffect(() => {
    if (arrived) onChange(arrived);
  }, [arrived]);
  if (!papers) return null;
  const what = t('performance.excuse.evidence');
  const { adding } = papers;
  return (
    <div className="evidence">
      <SelectField
        label={what}
        description={t('performance.excuse.evidenceHint')}
        options={[
          { value: none, label: t('performance.excuse.noEvidence') },
          ...papers.items.map(({ id, fileName }) => ({ value: id, label: fileName })),
        ]}
        value={value ?? none}
        onChange={(next) => onChange(next === none ? null : next)}
        error={error}
      />
      {adding.allowed && (
        <FileButton
          what={what}
          adding={adding}
          onChoose={(files) =>
            uploads.add(
              files.map((file) => ({ component: null, file })),
              adding,
            )
          }
        />
      )}
      {uploads.uploads.length > 0 && (
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
