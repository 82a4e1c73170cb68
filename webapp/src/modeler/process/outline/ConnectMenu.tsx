import type { Element } from 'bpmn-js/lib/model/Types';
import { isAny } from 'bpmn-js/lib/util/ModelUtil';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useWorkshop } from '../ModelerContext';
import { connect } from '../model/insert';
import { show } from '../model/navigate';
import { nameOf } from '../model/texts';

/** Where a way may lead to from the selected step: the other steps of the same scope. */
export function ConnectMenu() {
  const { t } = useTranslation();
  const { modeler, selected } = useWorkshop();
  const registry = modeler.get<ElementRegistry>('elementRegistry');
  const targets = registry.filter((element) => isTarget(element as Element, selected)) as Element[];
  return (
    <Popover className="popover">
      <Menu
        autoFocus="first"
        className="options"
        aria-label={t('processEditor.outline.connect')}
        renderEmptyState={() => <p className="option muted">{t('processEditor.outline.nothingToConnect')}</p>}
        onAction={(id) => {
          const target = targets.find((candidate) => candidate.id === id);
          if (target) show(modeler, connect(modeler, selected, target));
        }}
      >
        {targets.map(({ id, businessObject }) => (
          <MenuItem key={id} id={id} className="option">
            {nameOf(businessObject) || id}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}

const isTarget = (element: Element, from: Element) =>
  element !== from &&
  element.parent === from.parent &&
  !('labelTarget' in element) &&
  isAny(element, [
    'bpmn:Activity',
    'bpmn:Gateway',
    'bpmn:IntermediateThrowEvent',
    'bpmn:IntermediateCatchEvent',
    'bpmn:EndEvent',
  ]);
