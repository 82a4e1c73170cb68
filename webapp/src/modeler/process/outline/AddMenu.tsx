import type { Shape } from 'bpmn-js/lib/model/Types';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { templates } from '../../templates';
import { useWorkshop } from '../ModelerContext';
import { addAfter, addApproval, addAtBorder, addFirst, type NewStep } from '../model/insert';
import { isStep } from '../model/kinds';
import { show } from '../model/navigate';

/** Steps that are not prepared by a template. */
const plain = {
  gateway: { type: 'bpmn:ExclusiveGateway' },
  parallel: { type: 'bpmn:ParallelGateway' },
  service: { type: 'bpmn:ServiceTask' },
  subProcess: { type: 'bpmn:SubProcess' },
  calledProcess: { type: 'bpmn:CallActivity' },
  message: { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:MessageEventDefinition' },
  end: { type: 'bpmn:EndEvent' },
} satisfies Record<string, NewStep>;

type Plain = keyof typeof plain;
const plainSteps = Object.keys(plain) as Plain[];
const approval = 'vn.congvu.approval';
const first = 'first';
const border = 'border';

/** What can follow the selected step. */
export function AddMenu({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation();
  const { modeler, selected } = useWorkshop();
  const add = (id: string) => {
    const template = templates().find((candidate) => candidate.id === id);
    if (id === first) return addFirst(modeler, selected as Shape);
    if (id === border) return addAtBorder(modeler, selected as Shape);
    if (template) {
      const isApproval = id === approval && !is(selected, 'bpmn:StartEvent');
      return isApproval ? addApproval(modeler, selected, template) : addAfter(modeler, selected, { template });
    }
    return addAfter(modeler, selected, plain[id as Plain]);
  };
  const isScope = !isStep(selected) || is(selected, 'bpmn:SubProcess');
  return (
    <Popover className="popover">
      <Menu
        autoFocus="first"
        className="options"
        aria-label={t('processEditor.outline.add')}
        onAction={(id) => {
          show(modeler, add(String(id)));
          onAdded();
        }}
      >
        {isScope && (
          <MenuItem id={first} className="option">
            {t('processEditor.outline.addFirst')}
          </MenuItem>
        )}
        {isStep(selected) && (
          <MenuSection>
            <Header className="menu-header">{t('processEditor.outline.prepared')}</Header>
            {templates()
              .filter(({ appliesTo }) => appliesTo[0] !== 'bpmn:Process')
              .map(({ id, name, description }) => (
                <MenuItem key={id} id={id} textValue={name} className="option">
                  {name}
                  <span className="option-note">{description}</span>
                </MenuItem>
              ))}
          </MenuSection>
        )}
        {isStep(selected) && (
          <MenuSection>
            <Header className="menu-header">{t('processEditor.outline.others')}</Header>
            {is(selected, 'bpmn:Activity') && (
              <MenuItem id={border} className="option">
                {t('processEditor.outline.addAtBorder')}
              </MenuItem>
            )}
            {plainSteps.map((id) => (
              <MenuItem key={id} id={id} className="option">
                {t(`processEditor.add.${id}`)}
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
    </Popover>
  );
}
