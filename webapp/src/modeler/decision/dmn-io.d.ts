declare module 'dmn-moddle' {
  export class DmnModdle {
    constructor(packages?: Record<string, unknown>);
    create<T>(type: string, attributes?: object): T;
    fromXML(text: string): Promise<{ rootElement: object; warnings: { message: string }[] }>;
    toXML(element: object, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}

declare module 'dmn-js/lib/Modeler' {
  interface View {
    type: 'drd' | 'decisionTable' | 'literalExpression' | 'boxedExpression';
    element: { id: string; name?: string };
  }

  interface Viewer {
    get<T>(service: string): T;
    on(event: string, listener: () => void): void;
    off(event: string, listener: () => void): void;
  }

  export default class Modeler {
    constructor(options: object);
    importXML(text: string): Promise<{ warnings: unknown[] }>;
    saveXML(options: { format: boolean }): Promise<{ xml: string }>;
    getViews(): View[];
    getActiveView(): View | undefined;
    getActiveViewer(): Viewer | undefined;
    open(view: View): Promise<unknown>;
    on(event: string, listener: (event: { viewer: Viewer }) => void): void;
    attachTo(parent: Element): void;
    destroy(): void;
  }
}

declare module 'dmn-js-decision-table/lib/features/hit-policy/HitPolicies' {
  export const HIT_POLICIES: { label: string; explanation: string }[];
}
