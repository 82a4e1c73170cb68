/** Where a field of a template is written. */
export interface TemplateBinding {
  type: 'property' | 'camunda:property';
  name: string;
}

export interface TemplateField {
  label?: string;
  description?: string;
  type: 'String' | 'Hidden' | 'Dropdown';
  value?: string;
  choices?: { name: string; value: string }[];
  binding: TemplateBinding;
}

/** A step prepared for reuse, as the drawing library reads it. */
export interface ElementTemplate {
  id: string;
  name: string;
  description?: string;
  version: number;
  appliesTo: string[];
  elementType?: { value: string };
  keywords?: string[];
  properties: TemplateField[];
}
