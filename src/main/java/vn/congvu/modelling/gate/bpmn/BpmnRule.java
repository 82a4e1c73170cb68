package vn.congvu.modelling.gate.bpmn;

import vn.congvu.modelling.gate.Findings;

/** One rule of the house for process models; the editor knows the same rule by the same name. */
interface BpmnRule {

    void check(BpmnModel model, Known known, Findings findings);
}
