import { useTranslation } from 'react-i18next';
import { Modal } from '../../shared/ui/Modal';

const keys = [
  { id: 'move', keys: ['↑', '↓', '←', '→'] },
  { id: 'edit', keys: ['Enter'] },
  { id: 'rename', keys: ['F2'] },
  { id: 'add', keys: ['a'] },
  { id: 'type', keys: ['t'] },
  { id: 'connect', keys: ['c'] },
  { id: 'remove', keys: ['Delete'] },
  { id: 'back', keys: ['Esc'] },
  { id: 'undo', keys: ['Ctrl', 'z'] },
  { id: 'redo', keys: ['Ctrl', 'y'] },
  { id: 'search', keys: ['Ctrl', 'f'] },
  { id: 'copy', keys: ['Ctrl', 'c'] },
  { id: 'paste', keys: ['Ctrl', 'v'] },
  { id: 'help', keys: ['?'] },
] as const;

/** The keys of the outline and of the drawing. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal title={t('processEditor.help.title')} isOpen onClose={onClose}>
      <p>{t('processEditor.help.outline')}</p>
      <dl className="key-help">
        {keys.map(({ id, keys: combination }) => (
          <div key={id}>
            <dt>
              {combination.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`processEditor.help.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
