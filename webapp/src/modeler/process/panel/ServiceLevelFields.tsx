import { useTranslation } from 'react-i18next';
import { local } from '../../../shared/i18n/language';
import { useWorkshop } from '../ModelerContext';
import { bearsServiceLevel, serviceLevelOf, setClock, setTerm } from '../model/serviceLevel';
import { ChoiceField } from './ChoiceField';
import { TermFields } from './TermFields';

/** How long it may take, and which clock counts it. */
export function ServiceLevelFields() {
  const { t } = useTranslation();
  const { modeler, selected, catalogue } = useWorkshop();
  if (!bearsServiceLevel(selected)) return null;
  const { term, clock, inherits } = serviceLevelOf(selected);
  const clocks = catalogue.clocks.map(({ name, label, labelEn }) => ({ value: name, label: local(label, labelEn) }));
  return (
    <fieldset className="panel-group" data-property="sla">
      <legend>{t('processEditor.panel.serviceLevel')}</legend>
      {inherits && !term && <p className="panel-fact">{t('processEditor.badge.inherits')}</p>}
      <TermFields term={term} onChange={(next) => setTerm(modeler, selected, next)} />
      {term && (
        <ChoiceField
          property="clock"
          label={t('processEditor.panel.clock')}
          options={clocks}
          value={clock}
          onChange={(next) => setClock(modeler, selected, next)}
          isRequired
        />
      )}
    </fieldset>
  );
}
