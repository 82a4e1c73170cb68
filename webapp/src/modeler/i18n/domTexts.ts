/** Texts by what they are in English; `{name}` in a text stands for whatever is there, translated itself if it can be. */
type Dictionary = Record<string, string>;

const attributes = ['title', 'placeholder', 'aria-label', 'alt', 'data-placeholder'] as const;

/** Puts words of libraries that know only English into Vietnamese, as they appear. */
export class DomTexts {
  private readonly missing = new Set<string>();
  private root: Element | null = null;
  private readonly patterns: { pattern: RegExp; text: string }[];
  private readonly spoken: Set<string>;
  private observer: MutationObserver | null = null;

  constructor(
    private readonly dictionary: Dictionary,
    /** Whether the words of an element are the library's, not those of the model. */
    private readonly isLibrarys: (element: Element) => boolean,
  ) {
    this.spoken = new Set(Object.values(dictionary));
    this.patterns = Object.entries(dictionary)
      .filter(([english]) => english.includes('{'))
      .map(([english, text]) => ({ pattern: patternOf(english), text }));
  }

  /** Texts nobody has translated yet are noted at the root, for the test that walks through the editor. */
  watch(root: Element): () => void {
    this.root = root;
    this.translate(root);
    this.observer = new MutationObserver((changes) => {
      for (const { target, type, addedNodes } of changes) {
        if (type === 'childList') for (const node of addedNodes) this.translate(node);
        else this.translate(target, type === 'attributes');
      }
    });
    this.observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...attributes],
    });
    return () => this.observer?.disconnect();
  }

  inVietnamese(english: string): string | null {
    const words = english.trim().replace(/\s+/g, ' ');
    const whole = this.dictionary[words];
    if (whole !== undefined) return whole;
    for (const { pattern, text } of this.patterns) {
      const match = pattern.exec(words);
      if (match) {
        return text.replace(/\{(\w+)\}/g, (_all, name) => {
          const part = match.groups?.[name] ?? '';
          return this.dictionary[part] ?? part;
        });
      }
    }
    return null;
  }

  private translate(node: Node, shallow = false): void {
    if (node instanceof Text) this.translateText(node);
    if (!(node instanceof Element)) return;
    this.translateAttributes(node);
    if (shallow) return;
    for (const child of node.childNodes) this.translate(child);
  }

  private translateText(node: Text): void {
    const element = node.parentElement;
    if (!element || !this.isLibrarys(element)) return;
    const text = this.textFor(node.data);
    if (text !== null && text !== node.data) node.data = text;
  }

  private translateAttributes(element: Element): void {
    if (!this.isLibrarys(element)) return;
    for (const name of attributes) {
      const text = this.textFor(element.getAttribute(name) ?? '');
      if (text !== null && text !== element.getAttribute(name)) element.setAttribute(name, text);
    }
  }

  private textFor(english: string): string | null {
    if (!/[A-Za-z]{2}/.test(english) || this.spoken.has(english.trim())) return null;
    const text = this.inVietnamese(english);
    if (text === null) this.note(english.trim());
    else this.spoken.add(text);
    return text;
  }

  private note(english: string): void {
    this.missing.add(english);
    this.root?.setAttribute('data-untranslated', [...this.missing].join('\n'));
  }
}

const patternOf = (english: string): RegExp => {
  const parts = english.split(/\{(\w+)\}/).map((part, place) => (place % 2 ? `(?<${part}>.+)` : escaped(part)));
  return new RegExp(`^${parts.join('')}$`);
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
