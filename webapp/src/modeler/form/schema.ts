import type { FormComponent, FormSchema } from '../../shared/api/types';
import { drawnTypes } from '../../shared/form/schema';

export type DrawnType = (typeof drawnTypes)[number];

export const isDrawn = (type: string): type is DrawnType => drawnTypes.some((drawn) => drawn === type);

const withoutData: readonly string[] = ['text', 'group', 'separator', 'spacer'];
const withChoices: readonly string[] = ['select', 'radio', 'checklist'];

export const asksForData = ({ type }: FormComponent): boolean => !withoutData.includes(type);
export const offersChoices = ({ type }: FormComponent): boolean => withChoices.includes(type);

/** A form as its text, or what is wrong with the text. */
export type OpenedForm = { schema: FormSchema } | { broken: string };

export function openForm(text: string): OpenedForm {
  try {
    const schema = JSON.parse(text) as FormSchema;
    if (!Array.isArray(schema?.components)) return { broken: '"components"' };
    return { schema: { ...schema, components: withIds(schema.components) } };
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

export const formText = (schema: FormSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** What a form begins with: what was decided, and why. */
export const newForm = (key: string): FormSchema =>
  ({
    id: key,
    type: 'default',
    schemaVersion: 18,
    executionPlatform: 'Camunda Platform',
    executionPlatformVersion: '7.24.0',
    components: [
      {
        type: 'radio',
        id: 'decision',
        key: 'decision',
        label: 'Kết quả xử lý',
        values: [
          { value: 'approve', label: 'Đồng ý', labelEn: 'Approve' },
          { value: 'refuse', label: 'Từ chối', labelEn: 'Refuse' },
        ],
        validate: { required: true },
        properties: { labelEn: 'Decision', routing: 'true' },
      },
      {
        type: 'textarea',
        id: 'reason',
        key: 'reason',
        label: 'Lý do',
        validate: { required: true, maxLength: 2000 },
        conditional: { hide: '=decision != "refuse"' },
        properties: { labelEn: 'Reason' },
      },
    ],
  }) as FormSchema;

export const flat = (components: FormComponent[]): FormComponent[] =>
  components.flatMap((component) => [component, ...flat(component.components ?? [])]);

/** Selection and the drawing surface know fields by id; files from elsewhere may leave it out. */
function withIds(components: FormComponent[]): FormComponent[] {
  const taken = new Set(flat(components).flatMap(({ id }) => id ?? []));
  const named = (component: FormComponent): FormComponent => ({
    ...component,
    id: component.id ?? freeName(component.key ?? component.type, taken),
    ...(component.components && { components: component.components.map(named) }),
  });
  return components.map(named);
}

/** The name itself, or with the first number that makes it one of its own; taken from then on. */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}${number}`;
  taken.add(name);
  return name;
}

/** "Ngày cấp giấy phép" → ngayCapGiayPhep: letters and digits only, as conditions and processes can name it. */
export function keyOf(label: string): string {
  const words = label
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  const joined = words
    .map((word, place) => (place === 0 ? word.toLowerCase() : capitalised(word)))
    .join('')
    .replace(/^[0-9]+/, '');
  return joined ? joined.charAt(0).toLowerCase() + joined.slice(1, 60) : 'field';
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
