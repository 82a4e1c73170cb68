import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNear } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import type { Collision } from './DraftKeeper';
import { download } from './download';
import type { Choices, Merge, Touched, Whose } from './merge/merge';
import { TouchedList } from './TouchedList';
import type { Draft } from './useDraft';

/** Lays before a designer what somebody else saved in between. Both texts stay within reach whatever is chosen. */
export function MergeDialog({ draft, collision }: { draft: Draft; collision: Collision }) {
  const { t } = useTranslation();
  const now = useNow();
  const [choices, setChoices] = useState<Choices>({});
  const { theirs, merge } = collision;
  const name = theirs.savedByName ?? '';
  const touched = merge?.touched ?? [];
  const chooseAll = (whose: Whose) => setChoices(Object.fromEntries(contested(touched).map(({ id }) => [id, whose])));
  return (
    <Modal title={t('processEditor.merge.title', { name })} isOpen onClose={() => {}} wide>
      <p>
        {t('processEditor.merge.what', { name, time: theirs.savedAt ? formatNear(theirs.savedAt, now) : '' })}{' '}
        {t(reasonOf(merge))}
      </p>
      {contested(touched).length > 1 && (
        <div className="merge-all">
          <Button onPress={() => chooseAll('ours')}>{t('processEditor.merge.allOurs')}</Button>
          <Button onPress={() => chooseAll('theirs')}>{t('processEditor.merge.allTheirs')}</Button>
        </div>
      )}
      <TouchedList
        theirs={name}
        touched={touched}
        choices={choices}
        onChoose={(id, whose) => setChoices({ ...choices, [id]: whose })}
      />
      <Copies collision={collision} />
      <div className="dialog-actions">
        <Button onPress={() => draft.keep('theirs')}>{t('processEditor.merge.keepTheirs')}</Button>
        <Button onPress={() => draft.keep('ours')}>{t('processEditor.merge.keepOurs')}</Button>
        {merge && (
          <Button variant="primary" onPress={() => draft.settle(choices)}>
            {t('processEditor.merge.join')}
          </Button>
        )}
      </div>
    </Modal>
  );
}

const contested = (touched: Touched[]) => touched.filter((one) => one.contested);

function reasonOf(merge: Merge | null) {
  if (!merge) return 'processEditor.merge.unreadable';
  return contested(merge.touched).length > 0 ? 'processEditor.merge.choose' : 'processEditor.merge.apart';
}

function Copies({ collision: { ours, theirs } }: { collision: Collision }) {
  const { t } = useTranslation();
  const name = (side: string) => `${theirs.key}-${side}.${endings[theirs.kind]}`;
  return (
    <p className="merge-copies">
      <Button variant="quiet" onPress={() => download(name('ours'), ours)}>
        <Download aria-hidden size={16} />
        {t('processEditor.merge.downloadOurs')}
      </Button>
      <Button variant="quiet" onPress={() => download(name('theirs'), theirs.source)}>
        <Download aria-hidden size={16} />
        {t('processEditor.merge.downloadTheirs')}
      </Button>
    </p>
  );
}

const endings = { PROCESS: 'bpmn', DECISION: 'dmn', FORM: 'form' } as const;
