import { UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Editor } from '../../shared/api/types';

/** Who else is changing the model now. */
export function EditorChips({ editors }: { editors: Editor[] }) {
  const { t } = useTranslation();
  if (editors.length === 0) return null;
  return (
    <div className="editor-chips" role="status">
      <span>{t('processEditor.draft.editing')}</span>
      <ul>
        {editors.map(({ username, name }) => (
          <li key={username} className="editor-chip">
            <UserRound aria-hidden size={14} />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
