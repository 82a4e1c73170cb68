import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import type { Draft } from '../draft/useDraft';
import { ProposeDialog } from './ProposeDialog';

/** The way on from every editor: what is on the screen is saved first, so that exactly this is proposed. */
export function ProposeButton({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const [isProposing, setProposing] = useState(false);
  const propose = () => void draft.saveNow().then(() => setProposing(true));
  return (
    <>
      <Button variant="primary" onPress={propose}>
        {t('models.propose')}
      </Button>
      <ProposeDialog
        draft={{ ...draft.opened, revision: draft.revision() }}
        isOpen={isProposing}
        onClose={() => setProposing(false)}
      />
    </>
  );
}
