import { useRef } from 'react';
import { GridList, GridListHeader, GridListSection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../shared/api/types';
import { Button } from '../shared/ui/Button';
import { useHotkeys } from '../shared/ui/useHotkeys';
import { bucketOf, buckets } from './buckets';
import { TaskLine } from './TaskLine';

interface TaskTableProps {
  rows: TaskRow[];
  query: string;
  label: string;
  selectable: boolean;
  selected: Set<string>;
  onSelect: (ids: Set<string>) => void;
  onClaim: (row: TaskRow) => void;
  hasMore: boolean;
  onMore: () => void;
}

export function TaskTable({ rows, label, selectable, selected, onSelect, hasMore, onMore, ...line }: TaskTableProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const claimFocused = () => {
    const row = rows.find(({ id }) => id === focusedId(list.current));
    if (row && !row.assignee) line.onClaim(row);
  };
  useHotkeys({ j: () => moveFocus(list.current, 1), k: () => moveFocus(list.current, -1), c: claimFocused });
  return (
    <>
      <GridList
        ref={list}
        aria-label={label}
        selectionMode={selectable ? 'multiple' : 'none'}
        selectedKeys={selected}
        onSelectionChange={(keys) =>
          onSelect(keys === 'all' ? new Set(rows.map((row) => row.id)) : new Set([...keys].map(String)))
        }
        className="task-list"
      >
        {buckets.map((bucket) => {
          const inBucket = rows.filter((row) => bucketOf(row) === bucket);
          return (
            inBucket.length > 0 && (
              <GridListSection key={bucket} id={`section-${bucket}`} aria-label={t(`bucket.${bucket}`)}>
                <GridListHeader className={`task-list-head task-list-head-${bucket}`}>
                  {t(`bucket.${bucket}`)}
                </GridListHeader>
                {inBucket.map((row) => (
                  <TaskLine key={row.id} row={row} selectable={selectable} {...line} />
                ))}
              </GridListSection>
            )
          );
        })}
      </GridList>
      {hasMore && (
        <Button className="more" onPress={onMore}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}

const focusedId = (list: HTMLElement | null) =>
  list?.querySelector<HTMLElement>('.task-line:focus, .task-line:focus-within')?.dataset.key;

/** j and k like the arrow keys; from outside the list, j enters it. */
function moveFocus(list: HTMLElement | null, step: 1 | -1) {
  const lines = [...(list?.querySelectorAll<HTMLElement>('.task-line') ?? [])];
  const at = lines.findIndex((line) => line.contains(document.activeElement));
  const next = at < 0 ? 0 : Math.min(lines.length - 1, Math.max(0, at + step));
  lines[next]?.focus();
}
