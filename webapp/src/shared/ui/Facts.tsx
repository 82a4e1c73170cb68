import type { ReactNode } from 'react';

/** What a fact is called, and what it is; one without a value is left out. */
export type Fact = [name: string, value: ReactNode];

interface FactListProps {
  facts: Fact[];
  /** How they stand: below one another, or in the line below a heading. */
  className?: 'facts' | 'facts-line' | 'clock-facts';
}

export function FactList({ facts, className = 'facts' }: FactListProps) {
  return (
    <dl className={className}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
