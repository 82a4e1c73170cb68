import type { Element } from 'bpmn-js/lib/model/Types';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import { t } from 'i18next';
import { termWords } from '../../../shared/time/term';
import { bearsServiceLevel, serviceLevelOf } from '../model/serviceLevel';
import { shortTerm } from './shortTerm';

const type = 'service-level';

/** Paints on each step how long it may take, as soon as it changes. */
class ServiceLevelBadges {
  static $inject = ['eventBus', 'elementRegistry', 'overlays'];

  constructor(
    eventBus: EventBus,
    elementRegistry: ElementRegistry,
    private readonly overlays: Overlays,
  ) {
    eventBus.on('import.done', () => {
      for (const element of elementRegistry.getAll()) this.paint(element as Element);
    });
    eventBus.on<{ elements: Element[] }>('elements.changed', ({ elements }) => {
      for (const element of elements) if (elementRegistry.get(element.id)) this.paint(element);
    });
  }

  private paint(element: Element): void {
    this.overlays.remove({ element: element as never, type });
    if (!element.parent || 'labelTarget' in element || !bearsServiceLevel(element)) return;
    const { term, inherits } = serviceLevelOf(element);
    if (!term && !inherits) return;
    this.overlays.add(element as never, type, {
      position: { top: 3, left: 4 },
      html: badge(term),
      scale: { min: 0.55, max: 1.2 },
    });
  }
}

function badge(term: string | null): HTMLElement {
  const element = document.createElement('span');
  element.className = 'service-level-badge';
  element.setAttribute('role', 'img');
  element.setAttribute(
    'aria-label',
    term ? t('processEditor.badge.term', { term: termWords(term, t) }) : t('processEditor.badge.inherits'),
  );
  element.append(clock(), term ? shortTerm(term, t) : t('processEditor.badge.promise'));
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

function clock(): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 12 12');
  const hands = document.createElementNS(svg, 'path');
  hands.setAttribute('d', 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1ZM6 3v3l2 1.5');
  drawing.append(hands);
  return drawing;
}

export const serviceLevelBadges = {
  __init__: ['serviceLevelBadges'],
  serviceLevelBadges: ['type', ServiceLevelBadges],
};
