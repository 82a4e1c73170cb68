import { Cloud, CloudAlert, CloudCheck, CloudUpload, type LucideIcon } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNear } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { showToast } from '../../shared/ui/toasts';
import './draft.css';
import { LeaveDialog } from '../../shared/ui/LeaveDialog';
import type { DraftSnapshot, DraftState } from './DraftKeeper';
import { EditorChips } from './EditorChips';
import { MergeDialog } from './MergeDialog';
import type { Draft } from './useDraft';

/** How the draft stands and who else has it open; asks where two designers changed the same, and before work is lost. */
export function DraftBar({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { snapshot } = draft;
  useEffect(() => {
    if (snapshot.mergedFrom)
      showToast(t('processEditor.draft.merged', { name: snapshot.mergedFrom.savedByName ?? '' }));
  }, [snapshot.mergedFrom, t]);
  return (
    <div className="draft-bar">
      <EditorChips editors={draft.editors} />
      <DraftStatus snapshot={snapshot} />
      {snapshot.collision && <MergeDialog draft={draft} collision={snapshot.collision} />}
      <LeaveDialog isUnsaved={draft.isUnsaved} save={draft.saveNow} />
    </div>
  );
}

function DraftStatus({ snapshot: { state, savedAt } }: { snapshot: DraftSnapshot }) {
  const { t } = useTranslation();
  const now = useNow();
  const time = savedAt ? formatNear(savedAt, now) : '';
  const words = state === 'saved' || (state === 'unchanged' && savedAt) ? 'saved' : state;
  const Icon = icons[words];
  return (
    <p className={`draft-status draft-${words}`} role="status">
      <Icon aria-hidden size={16} />
      {t(`processEditor.draft.state.${words}`, { time })}
    </p>
  );
}

const icons: Record<DraftState, LucideIcon> = {
  unchanged: Cloud,
  waiting: CloudUpload,
  saving: CloudUpload,
  saved: CloudCheck,
  failed: CloudAlert,
  collided: CloudAlert,
};
