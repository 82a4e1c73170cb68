// The libraries that bring no types. Each is handed to the modeler as it is.
declare module 'bpmn-js-properties-panel' {
  import type { ModuleDeclaration } from 'didi';

  export const BpmnPropertiesPanelModule: ModuleDeclaration;
  export const BpmnPropertiesProviderModule: ModuleDeclaration;
  export const CamundaPlatformPropertiesProviderModule: ModuleDeclaration;
}

declare module 'bpmn-js-element-templates' {
  import type { ModuleDeclaration } from 'didi';

  export const ElementTemplatesPropertiesProviderModule: ModuleDeclaration;
}

declare module 'bpmn-js-create-append-anything' {
  import type { ModuleDeclaration } from 'didi';

  export const CreateAppendAnythingModule: ModuleDeclaration;
  export const CreateAppendElementTemplatesModule: ModuleDeclaration;
}

declare module '@bpmn-io/element-template-chooser' {
  import type { ModuleDeclaration } from 'didi';

  const chooser: ModuleDeclaration;
  export default chooser;
}

declare module 'bpmn-js-bpmnlint' {
  import type { ModuleDeclaration } from 'didi';

  const lint: ModuleDeclaration;
  export default lint;
}

declare module 'diagram-js-minimap' {
  import type { ModuleDeclaration } from 'didi';

  const minimap: ModuleDeclaration;
  export default minimap;
}

declare module 'bpmn-js-native-copy-paste' {
  import type { ModuleDeclaration } from 'didi';

  const nativeCopyPaste: ModuleDeclaration;
  export default nativeCopyPaste;
}

declare module 'camunda-bpmn-js-behaviors/lib/camunda-platform' {
  import type { ModuleDeclaration } from 'didi';

  const behaviors: ModuleDeclaration;
  export default behaviors;
}

declare module 'bpmnlint/rules/*' {
  const rule: (options?: unknown) => {
    check: (
      node: unknown,
      reporter: {
        report: (id: string, message: string, more?: { text?: string; values?: unknown[] } | string[]) => void;
      },
    ) => unknown;
  };
  export default rule;
}

declare module 'bpmnlint/config/recommended' {
  const config: { rules: Record<string, string> };
  export default config;
}

declare module '*/bpmnlint-plugin-congvu/browser.js' {
  export const configs: { recommended: { rules: Record<string, string> } };
  export const rules: Record<
    string,
    (options?: unknown) => {
      check: (
        node: unknown,
        reporter: {
          report: (id: string, message: string, more?: { text?: string; values?: unknown[] } | string[]) => void;
        },
      ) => unknown;
    }
  >;
  export const textOf: (key: string, language: string, values?: unknown[]) => string;
}

declare module 'bpmn-moddle' {
  import type { ModdleElement } from 'bpmn-js/lib/model/Types';

  export class BpmnModdle {
    constructor(packages?: Record<string, unknown>);
    fromXML(source: string): Promise<{
      rootElement: ModdleElement;
      elementsById: Record<string, ModdleElement>;
      warnings: Error[];
    }>;
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}

declare module 'bpmnlint/lib/linter' {
  export default class Linter {
    constructor(options: object);
    lint(root: unknown): Promise<Record<string, { id: string; message: string; category: string }[]>>;
  }
}

declare module 'bpmn-auto-layout' {
  export function layoutProcess(xml: string): Promise<string>;
}

declare module '@bpmn-io/element-templates-validator' {
  export function validateAll(templates: object[]): { results: { errors: { message: string }[] | null }[] };
}
