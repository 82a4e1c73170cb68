import type ElementFactory from 'bpmn-js/lib/features/modeling/ElementFactory';
import type PopupMenu from 'diagram-js/lib/features/popup-menu/PopupMenu';

/** What no process of ours may hold: nobody should be led to draw it. */
const refused =
  /script-task|manual-task|complex-gateway|ad-hoc|transaction|signal|compensation|cancel|conditional-(start|intermediate|boundary)|^(append|create|replace-with)-task$/;

const menus = ['bpmn-append', 'bpmn-create', 'bpmn-replace'];
// After those who fill the menus.
const late = 100;

class Offered {
  static $inject = ['popupMenu', 'elementFactory'];

  constructor(popupMenu: PopupMenu, elementFactory: ElementFactory) {
    const provider = {
      getPopupMenuEntries: () => (entries: Record<string, unknown>) =>
        Object.fromEntries(Object.entries(entries).filter(([id]) => !refused.test(id))),
    };
    for (const menu of menus) popupMenu.registerProvider(menu, late, provider as never);
    drawUserTasks(elementFactory);
  }
}

/** The task of the palette is one that somebody does; one of no kind could not be put in force. */
function drawUserTasks(elementFactory: ElementFactory): void {
  const create = elementFactory.create.bind(elementFactory) as (kind: string, attrs?: Attributes) => unknown;
  elementFactory.create = ((kind: string, attrs?: Attributes) =>
    create(
      kind,
      attrs?.type === 'bpmn:Task' && !attrs.businessObject ? { ...attrs, type: 'bpmn:UserTask' } : attrs,
    )) as never;
}

interface Attributes {
  type?: string;
  businessObject?: unknown;
}

export const offered = {
  __init__: ['offered'],
  offered: ['type', Offered],
};
