import chooser from '@bpmn-io/element-template-chooser';
import Modeler from 'bpmn-js/lib/Modeler';
import lint from 'bpmn-js-bpmnlint';
import { CreateAppendAnythingModule, CreateAppendElementTemplatesModule } from 'bpmn-js-create-append-anything';
import { ElementTemplatesPropertiesProviderModule } from 'bpmn-js-element-templates';
import nativeCopyPaste from 'bpmn-js-native-copy-paste';
import {
  BpmnPropertiesPanelModule,
  BpmnPropertiesProviderModule,
  CamundaPlatformPropertiesProviderModule,
} from 'bpmn-js-properties-panel';
import camundaBehaviors from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import minimap from 'diagram-js-minimap';
import { translate } from '../../i18n/translate';
import { templates } from '../../templates';
import { togetherCommand } from '../model/together';
import { processLint } from '../problems/rules';
import { keptValues } from '../templates/keptValues';
import type { ElementTemplate } from '../templates/template';
import { timerTemplate } from '../templates/timerTemplate';
import { farMarks } from './farMarks';
import { narrowReading } from './narrowReading';
import { offered } from './offered';
import { readableIds } from './readableIds';
import { serviceLevelBadges } from './serviceLevelBadges';

interface TemplateLoader {
  setTemplates: (templates: ElementTemplate[]) => void;
}

/** The modeler with everything a designer of ours works with. */
export function createModeler(container: HTMLElement): Modeler {
  const modeler = new Modeler({
    container,
    bpmnRenderer: colours,
    moddleExtensions: { camunda },
    linting: { bpmnlint: processLint, active: true },
    additionalModules: [
      BpmnPropertiesPanelModule,
      BpmnPropertiesProviderModule,
      CamundaPlatformPropertiesProviderModule,
      ElementTemplatesPropertiesProviderModule,
      chooser,
      CreateAppendAnythingModule,
      CreateAppendElementTemplatesModule,
      camundaBehaviors,
      lint,
      minimap,
      nativeCopyPaste,
      keptValues,
      timerTemplate,
      farMarks,
      narrowReading,
      offered,
      readableIds,
      serviceLevelBadges,
      togetherCommand,
      { translate: ['value', translate] },
    ],
  });
  modeler.get<TemplateLoader>('elementTemplatesLoader').setTemplates(templates());
  return modeler;
}

// Set as styles of the shapes, so that the diagram follows the tokens.
const colours = {
  defaultFillColor: 'var(--surface)',
  defaultStrokeColor: 'var(--ink-soft)',
  defaultLabelColor: 'var(--ink)',
};
