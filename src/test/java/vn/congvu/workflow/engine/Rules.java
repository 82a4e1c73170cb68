package vn.congvu.workflow.engine;

/** Decisions with a text where it would be run. */
final class Rules {

    private Rules() {}

    static String literal(String language, String text) {
        return decision(
                "<variable id='v' name='v' typeRef='string'/><literalExpression id='l'%s><text>%s</text></literalExpression>"
                        .formatted(language(language), escaped(text)));
    }

    /** One input, one output, one rule that always holds. */
    static String table(String inputLanguage, String input, String outputLanguage, String output) {
        return decision(
                """
                <decisionTable id='t'>
                  <input id='i'><inputExpression id='x' typeRef='string'%s><text>%s</text></inputExpression></input>
                  <output id='o' name='o' typeRef='string'/>
                  <rule id='r'>
                    <inputEntry id='n'><text></text></inputEntry>
                    <outputEntry id='u'%s><text>%s</text></outputEntry>
                  </rule>
                </decisionTable>
                """.formatted(language(inputLanguage), escaped(input), language(outputLanguage), escaped(output)));
    }

    private static String decision(String logic) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="urn:attack">
                <decision id="attack-rule" name="attack" camunda:historyTimeToLive="P1D">%s</decision>
                </definitions>
                """.formatted(logic);
    }

    private static String language(String language) {
        return language == null ? "" : " expressionLanguage='" + language + "'";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
