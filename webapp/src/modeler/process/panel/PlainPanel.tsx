import { useTranslation } from 'react-i18next';
import { KindMark } from '../KindMark';
import { useWorkshop } from '../ModelerContext';
import { kindOf } from '../model/kinds';
import { CalledProcess } from './CalledProcess';
import { DecisionFields } from './DecisionFields';
import { DelegateFields } from './DelegateFields';
import { FlowFields } from './FlowFields';
import { FormFields } from './FormFields';
import { GroupField } from './GroupField';
import { ProcessFields } from './ProcessFields';
import { SeparateField } from './SeparateField';
import { ServiceLevelFields } from './ServiceLevelFields';
import { TemplateFields } from './TemplateFields';
import { TextFields } from './TextFields';
import { TimerFields } from './TimerFields';
import { WaysOut } from './WaysOut';

/** What there is to say about the selected step, in the words of those who design procedures. */
export function PlainPanel() {
  const { t } = useTranslation();
  const { selected } = useWorkshop();
  const kind = kindOf(selected);
  return (
    <div key={selected.id} className="plain-panel">
      <h2 className="panel-title">
        <KindMark kind={kind} />
        {t(`processEditor.kind.${kind}`)}
      </h2>
      <TextFields />
      <ProcessFields />
      <GroupField />
      <SeparateField />
      <ServiceLevelFields />
      <FormFields />
      <DecisionFields />
      <DelegateFields />
      <CalledProcess />
      <TimerFields />
      <FlowFields />
      <WaysOut />
      <TemplateFields />
    </div>
  );
}
