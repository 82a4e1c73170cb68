import { useTranslation } from 'react-i18next';
import { useWorkshop } from '../ModelerContext';
import { kindOf } from '../model/kinds';
import { propertyOf, setProperties } from '../model/properties';
import { describe, descriptionOf, rename } from '../model/texts';
import { TypedField } from './TypedField';

/** What it is called, in both languages, and what is to be known about it. */
export function TextFields() {
  const { t } = useTranslation();
  const { modeler, selected } = useWorkshop();
  const kind = kindOf(selected);
  if (kind === 'note') return <NoteField />;
  if (selected.type === 'bpmn:Collaboration') return <p className="muted">{t('processEditor.panel.choosePool')}</p>;
  return (
    <>
      <TypedField
        property="name"
        label={t('processEditor.panel.name')}
        value={selected.businessObject.name ?? ''}
        onCommit={(name) => rename(modeler, selected, name)}
        isRequired={kind !== 'flow'}
      />
      <TypedField
        property="nameEn"
        label={t('processEditor.panel.nameEn')}
        value={propertyOf(selected, 'nameEn') ?? ''}
        onCommit={(nameEn) => setProperties(modeler, selected, { nameEn })}
      />
      {kind !== 'flow' && (
        <TypedField
          property="documentation"
          label={t('processEditor.panel.description')}
          value={descriptionOf(selected)}
          onCommit={(text) => describe(modeler, selected, text)}
          rows={3}
        />
      )}
    </>
  );
}

function NoteField() {
  const { t } = useTranslation();
  const { modeler, selected } = useWorkshop();
  return (
    <TypedField
      property="text"
      label={t('processEditor.panel.noteText')}
      value={selected.businessObject.text ?? ''}
      onCommit={(text) =>
        modeler.get<{ updateLabel: (e: unknown, t: string) => void }>('modeling').updateLabel(selected, text)
      }
      rows={3}
    />
  );
}
