import { useTranslation } from 'react-i18next';
import { local } from '../../../shared/i18n/language';
import { useWorkshop } from '../ModelerContext';
import { expression } from '../model/groups';
import { dateOf, setTimer, timerOf, workingTermOf, workingTime } from '../model/timers';
import { ChoiceField } from './ChoiceField';
import { TermFields } from './TermFields';

const afterSomeTime = 'workingTime';
const firstTerm = 'P1D';

/** Which moment is waited for: a date the clock knows, or some working time from now. */
export function TimerFields() {
  const { t } = useTranslation();
  const { modeler, selected, catalogue } = useWorkshop();
  const timer = timerOf(selected);
  if (!timer) return null;
  const date = dateOf(timer);
  const term = workingTermOf(date);
  const dates = catalogue.timers.filter(({ name }) => name !== afterSomeTime);
  const choose = (next: string | null) =>
    setTimer(modeler, selected, next === afterSomeTime ? workingTime(firstTerm) : (next ?? ''));
  return (
    <div className="panel-group" data-property="timeDate">
      <ChoiceField
        property="timerEventDefinition"
        label={t('processEditor.panel.timer')}
        options={[
          { value: afterSomeTime, label: t('processEditor.panel.afterSomeTime') },
          ...dates.map(({ name, label, labelEn }) => ({ value: expression(name), label: local(label, labelEn) })),
        ]}
        value={term ? afterSomeTime : date || null}
        onChange={choose}
        isRequired
      />
      {term && <TermFields term={term} onChange={(next) => next && setTimer(modeler, selected, workingTime(next))} />}
    </div>
  );
}
