import { useTranslation } from 'react-i18next';
import { Modal } from '../shared/ui/Modal';

const keys = [
  { id: 'move', keys: ['↑', '↓', 'j', 'k'] },
  { id: 'open', keys: ['Enter'] },
  { id: 'claim', keys: ['c'] },
  { id: 'select', keys: ['Space'] },
  { id: 'search', keys: ['/'] },
  { id: 'complete', keys: ['Ctrl', 'Enter'] },
  { id: 'help', keys: ['?'] },
] as const;

export function KeyboardHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal title={t('inbox.keys')} isOpen={isOpen} onClose={onClose}>
      <dl className="key-help">
        {keys.map(({ id, keys: combination }) => (
          <div key={id}>
            <dt>
              {combination.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
