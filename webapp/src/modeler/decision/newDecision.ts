import { escaped } from '../escaped';

/** A table to begin with: one question, one answer. */
export const newDecision = (key: string, name = key): string => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_${key}" name="${escaped(name)}" namespace="urn:congvu:decisions">
  <decision id="${key}" name="${escaped(name)}" camunda:historyTimeToLive="P3650D">
    <decisionTable id="table_${key}" hitPolicy="FIRST">
      <input id="input_1" label="Điều kiện">
        <inputExpression id="input_1_expression" typeRef="string">
          <text>decision</text>
        </inputExpression>
      </input>
      <output id="output_1" label="Kết quả" name="result" typeRef="string" />
      <rule id="rule_1">
        <inputEntry id="rule_1_in">
          <text></text>
        </inputEntry>
        <outputEntry id="rule_1_out">
          <text>"…"</text>
        </outputEntry>
      </rule>
    </decisionTable>
  </decision>
</definitions>
`;
