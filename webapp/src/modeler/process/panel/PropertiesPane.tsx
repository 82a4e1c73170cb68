import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/Button';
import { RadioField } from '../../../shared/ui/Fields';
import { useWorkshop } from '../ModelerContext';
import { XmlDialog } from '../XmlDialog';
import { PlainPanel } from './PlainPanel';

export type Mode = 'plain' | 'expert';

interface PropertiesPaneProps {
  mode: Mode;
  onMode: (mode: Mode) => void;
}

/** The properties of what is selected, for designers or for experts. */
export function PropertiesPane({ mode, onMode }: PropertiesPaneProps) {
  const { t } = useTranslation();
  const [showsXml, setShowsXml] = useState(false);
  return (
    <section className="properties" aria-label={t('processEditor.panel.title')}>
      <div className="properties-head">
        <RadioField
          label={t('processEditor.mode.label')}
          isRequired
          inline
          options={[
            { value: 'plain', label: t('processEditor.mode.plain') },
            { value: 'expert', label: t('processEditor.mode.expert') },
          ]}
          value={mode}
          onChange={(next) => onMode(next === 'expert' ? 'expert' : 'plain')}
        />
        {mode === 'expert' && (
          <Button className="button-small" onPress={() => setShowsXml(true)}>
            {t('processEditor.xml.open')}
          </Button>
        )}
      </div>
      {mode === 'plain' ? <PlainPanel /> : <ExpertPanel />}
      {showsXml && <XmlDialog onClose={() => setShowsXml(false)} />}
    </section>
  );
}

interface LibraryPanel {
  attachTo: (parent: HTMLElement) => void;
  detach: () => void;
}

function ExpertPanel() {
  const { modeler } = useWorkshop();
  const parent = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!parent.current) return;
    const panel = modeler.get<LibraryPanel>('propertiesPanel');
    panel.attachTo(parent.current);
    return () => panel.detach();
  }, [modeler]);
  return <div ref={parent} className="expert-panel always-light" />;
}
