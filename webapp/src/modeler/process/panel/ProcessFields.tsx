import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../../../shared/ui/Checks';
import { useWorkshop } from '../ModelerContext';
import { propertyOf, setProperties } from '../model/properties';
import { TypedField } from './TypedField';

/** What only a process as a whole has. */
export function ProcessFields() {
  const { t } = useTranslation();
  const { modeler, modelKey, selected } = useWorkshop();
  if (selected.type !== 'bpmn:Process') return null;
  const setExecutable = (isExecutable: boolean) =>
    modeler
      .get<{ updateProperties: (e: unknown, p: object) => void }>('modeling')
      .updateProperties(selected, { isExecutable });
  return (
    <>
      <p className="panel-fact">
        {t('processEditor.panel.key')}: <code>{modelKey}</code>
      </p>
      <div data-property="isExecutable">
        <CheckboxField
          label={t('processEditor.panel.executable')}
          value={selected.businessObject.isExecutable === true}
          onChange={setExecutable}
        />
      </div>
      <TypedField
        property="codePrefix"
        label={t('processEditor.panel.codePrefix')}
        description={t('processEditor.panel.codePrefixHint')}
        value={propertyOf(selected, 'codePrefix') ?? ''}
        onCommit={(codePrefix) => setProperties(modeler, selected, { codePrefix: codePrefix.trim().toUpperCase() })}
      />
    </>
  );
}
