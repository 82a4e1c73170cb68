import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

const names = ['overview', 'clock', 'diagram', 'history'] as const;
type FileTab = (typeof names)[number];

interface FileTabsProps {
  label: string;
  shown: FileTab | undefined;
  /** The first one is shown by the address without a tab. */
  onShow: (tab: Exclude<FileTab, 'overview'> | undefined) => void;
  parts: Record<FileTab, ReactNode>;
}

/** The parts of a file, a dossier or another case: only the one that is shown is there. */
export function FileTabs({ label, shown = 'overview', onShow, parts }: FileTabsProps) {
  const { t } = useTranslation();
  const show = (tab: FileTab) => onShow(tab === 'overview' ? undefined : tab);
  return (
    <Tabs selectedKey={shown} onSelectionChange={(key) => show(key as FileTab)} className="tabs">
      <TabList aria-label={label} className="tab-list">
        {names.map((name) => (
          <Tab key={name} id={name} className="tab">
            {t(`dossier.tab.${name}`)}
          </Tab>
        ))}
      </TabList>
      {names.map((name) => (
        <TabPanel key={name} id={name} className="tab-panel">
          {parts[name]}
        </TabPanel>
      ))}
    </Tabs>
  );
}
