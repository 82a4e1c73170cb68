import recommended from 'bpmnlint/config/recommended';
import adHocSubProcess from 'bpmnlint/rules/ad-hoc-sub-process';
import conditionalFlows from 'bpmnlint/rules/conditional-flows';
import endEventRequired from 'bpmnlint/rules/end-event-required';
import eventBasedGateway from 'bpmnlint/rules/event-based-gateway';
import eventSubProcessTypedStartEvent from 'bpmnlint/rules/event-sub-process-typed-start-event';
import global from 'bpmnlint/rules/global';
import labelRequired from 'bpmnlint/rules/label-required';
import linkEvent from 'bpmnlint/rules/link-event';
import noBpmndi from 'bpmnlint/rules/no-bpmndi';
import noComplexGateway from 'bpmnlint/rules/no-complex-gateway';
import noDisconnected from 'bpmnlint/rules/no-disconnected';
import noDuplicateSequenceFlows from 'bpmnlint/rules/no-duplicate-sequence-flows';
import noImplicitEnd from 'bpmnlint/rules/no-implicit-end';
import noImplicitSplit from 'bpmnlint/rules/no-implicit-split';
import noImplicitStart from 'bpmnlint/rules/no-implicit-start';
import noInclusiveGateway from 'bpmnlint/rules/no-inclusive-gateway';
import noOverlappingElements from 'bpmnlint/rules/no-overlapping-elements';
import singleBlankStartEvent from 'bpmnlint/rules/single-blank-start-event';
import singleEventDefinition from 'bpmnlint/rules/single-event-definition';
import startEventRequired from 'bpmnlint/rules/start-event-required';
import subProcessBlankStartEvent from 'bpmnlint/rules/sub-process-blank-start-event';
import superfluousGateway from 'bpmnlint/rules/superfluous-gateway';
import superfluousLabel from 'bpmnlint/rules/superfluous-label';
import superfluousTermination from 'bpmnlint/rules/superfluous-termination';
import { exists, t } from 'i18next';
import { configs, rules as house, textOf } from '../../../../lint/bpmnlint-plugin-congvu/browser.js';
import { currentLanguage } from '../../../shared/i18n/language';

type Report = { text?: string; values?: unknown[] };

interface Reporter {
  report: (id: string, message: string, more?: Report | string[]) => void;
}

interface Check {
  check: (node: unknown, reporter: Reporter) => unknown;
}

type Rule = (options?: unknown) => Check;

const core: Record<string, Rule> = {
  'ad-hoc-sub-process': adHocSubProcess,
  'conditional-flows': conditionalFlows,
  'end-event-required': endEventRequired,
  'event-based-gateway': eventBasedGateway,
  'event-sub-process-typed-start-event': eventSubProcessTypedStartEvent,
  global: global,
  'label-required': labelRequired,
  'link-event': linkEvent,
  'no-bpmndi': noBpmndi,
  'no-complex-gateway': noComplexGateway,
  'no-disconnected': noDisconnected,
  'no-duplicate-sequence-flows': noDuplicateSequenceFlows,
  'no-implicit-split': noImplicitSplit,
  'no-implicit-end': noImplicitEnd,
  'no-implicit-start': noImplicitStart,
  'no-inclusive-gateway': noInclusiveGateway,
  'no-overlapping-elements': noOverlappingElements,
  'single-blank-start-event': singleBlankStartEvent,
  'single-event-definition': singleEventDefinition,
  'start-event-required': startEventRequired,
  'sub-process-blank-start-event': subProcessBlankStartEvent,
  'superfluous-gateway': superfluousGateway,
  'superfluous-label': superfluousLabel,
  'superfluous-termination': superfluousTermination,
};

const coreLevels = Object.fromEntries(Object.entries(recommended.rules).filter(([name]) => name in core));

/** The rules of the test command, bundled: no rule is looked up while the designer works. */
export const processLint = {
  config: { rules: { ...coreLevels, ...configs.recommended.rules } },
  resolver: {
    resolveRule: (pkg: string, name: string): Rule | undefined => {
      const rule = pkg === 'bpmnlint' ? core[name] : house[name];
      return rule && speaking(rule, name);
    },
  },
};

/** Reports in the language of the page: house rules bring their words, those of the others are in the catalogues. */
const speaking =
  (rule: Rule, name: string): Rule =>
  (options) => {
    const { check, ...rest } = rule(options);
    const told = (reporter: Reporter): Reporter => ({
      ...reporter,
      report: (id, message, more) => reporter.report(id, wordsFor(name, message, more), more),
    });
    return { ...rest, check: (node, reporter) => check(node, told(reporter)) };
  };

function wordsFor(rule: string, message: string, more: Report | string[] | undefined): string {
  if (more && !Array.isArray(more) && more.text) return textOf(more.text, currentLanguage(), more.values);
  const key = `processEditor.rule.${rule}`;
  return exists(key) ? t(key as 'processEditor.rule.label-required') : message;
}
