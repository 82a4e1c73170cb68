import { X } from 'lucide-react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Procedure } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { IconButton } from '../../shared/ui/Button';
import { ChecklistHead, CheckMark, RequiredMark } from '../../shared/ui/Checks';
import { DropZone } from '../attachments/DropZone';
import { FileButton } from '../attachments/FileButton';
import { AddingLimits } from '../attachments/Papers';
import { refusalOf, sizeWords, usualAdding } from '../attachments/rules';
import { RefusalWords } from '../attachments/UploadLine';
import type { ChosenFile } from '../attachments/useUploads';
import '../attachments/attachments.css';

interface IntakePapersProps {
  procedure: Procedure;
  received: string[];
  files: ChosenFile[];
  onChange: (change: { received?: string[]; files?: ChosenFile[] }) => void;
}

/** What the applicant hands in: ticked off, and scanned if the clerk likes. The files are sent once the dossier exists. */
export function IntakePapers({ procedure: { components }, received, files, onChange }: IntakePapersProps) {
  const { t } = useTranslation();
  const missing = components.filter(({ code, required }) => required && !received.includes(code));
  const addFiles = (component: string, added: File[]) =>
    onChange({
      received: [...new Set([...received, component])],
      files: [...files, ...added.map((file) => ({ component, file }))],
    });
  return (
    <CheckboxGroup value={received} onChange={(next) => onChange({ received: next })} className="field">
      <ChecklistHead
        label={t('intake.received')}
        isRequired
        all={components.map(({ code }) => code)}
        value={received}
        onChange={(next) => onChange({ received: next })}
      />
      <ul className="papers">
        {components.map((component) => (
          <DropZone
            key={component.code}
            className="paper intake-paper"
            onDrop={(added) => addFiles(component.code, added)}
          >
            <div className="paper-head">
              <Checkbox value={component.code} className="choice">
                <CheckMark />
                <span>
                  {local(component.nameVi, component.nameEn)}
                  {component.required && <RequiredMark />}
                  <span className="option-note">
                    {[t(`componentKind.${component.kind}`), t('component.copies', { count: component.copies })].join(
                      ' · ',
                    )}
                  </span>
                </span>
              </Checkbox>
              <FileButton
                what={local(component.nameVi, component.nameEn)}
                adding={usualAdding}
                onChoose={(added) => addFiles(component.code, added)}
              />
            </div>
            <ChosenFiles
              files={files}
              component={component.code}
              onDrop={(dropped) => onChange({ files: files.filter((one) => one !== dropped) })}
            />
          </DropZone>
        ))}
      </ul>
      <AddingLimits adding={usualAdding} />
      {received.length > 0 && missing.length > 0 && (
        <p className="field-description" role="status">
          {t('intake.stillMissing', { count: missing.length })}
        </p>
      )}
    </CheckboxGroup>
  );
}

interface ChosenFilesProps {
  files: ChosenFile[];
  component: string;
  onDrop: (file: ChosenFile) => void;
}

function ChosenFiles({ files, component, onDrop }: ChosenFilesProps) {
  const { t } = useTranslation();
  const own = files.filter((one) => one.component === component);
  if (own.length === 0) return null;
  return (
    <ul className="files">
      {own.map((one, index) => {
        const refusal = refusalOf(one.file, usualAdding, usualAdding.left - files.indexOf(one));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be chosen twice
          <li key={`${one.file.name}-${index}`} className="file">
            <span className="file-name">{one.file.name}</span>
            <span className="file-facts">{sizeWords(one.file.size)}</span>
            {refusal && (
              <p className="file-error" role="alert">
                <RefusalWords refusal={refusal} adding={usualAdding} />
              </p>
            )}
            <span className="file-acts">
              <IconButton label={t('attachment.putAway', { name: one.file.name })} onPress={() => onDrop(one)}>
                <X aria-hidden size={16} />
              </IconButton>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
