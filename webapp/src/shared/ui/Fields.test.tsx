import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SelectField } from './Fields';

let root: Root;
let page: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const show = (...values: string[]) =>
  act(() =>
    root.render(
      <SelectField
        label="Dữ liệu"
        isRequired
        options={values.map((value) => ({ value, label: value }))}
        value="kept"
        onChange={() => {}}
      />,
    ),
  );

describe('a list to choose from', () => {
  it('keeps what is chosen when other options come to stand before it', () => {
    show('kept', 'last');
    show('first', 'kept', 'last');
    expect(page.querySelector('button')?.textContent).toContain('kept');
  });
});
