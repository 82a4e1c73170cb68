package vn.congvu.workflow.engine;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a model whose text the engine runs in some way. {@code %} stands for the text, {@code x} for the prefix of
 * the engine's namespace.
 *
 * @param open models may write (safe) expressions here; anywhere else an expression is refused with the deployment
 */
public record Slot(String name, String outside, String inside, boolean open) {

    /** Where the text is an expression. */
    public static List<Slot> ofExpressions() {
        return Stream.of(
                        serviceTasks(),
                        listeners(),
                        parameters(),
                        flow(),
                        events(),
                        userTasks(),
                        forms(),
                        calls(),
                        rules())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Slot> serviceTasks() {
        return List.of(
                closed("service task, expression", path("<serviceTask id='a' x:expression='%'/>")),
                closed(
                        "service task, expression with result",
                        path("<serviceTask id='a' x:expression='%' x:resultVariable='r'/>")),
                closed("service task, delegate expression", path("<serviceTask id='a' x:delegateExpression='%'/>")),
                closed(
                        "asynchronous service task, delegate expression",
                        path("<serviceTask id='a' x:asyncBefore='true' x:delegateExpression='%'/>")),
                closed("send task, expression", path("<sendTask id='a' x:expression='%'/>")),
                closed("send task, delegate expression", path("<sendTask id='a' x:delegateExpression='%'/>")),
                closed("business rule task, expression", path("<businessRuleTask id='a' x:expression='%'/>")),
                closed(
                        "business rule task, delegate expression",
                        path("<businessRuleTask id='a' x:delegateExpression='%'/>")),
                closed("thrown message, expression", path("""
                        <intermediateThrowEvent id='a'><messageEventDefinition x:expression='%'/></intermediateThrowEvent>
                        """)),
                closed("thrown message, delegate expression", path("""
                        <intermediateThrowEvent id='a'><messageEventDefinition x:delegateExpression='%'/></intermediateThrowEvent>
                        """)),
                closed("end message, expression", """
                        <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/>
                        <endEvent id='a'><messageEventDefinition x:expression='%'/></endEvent>
                        """),
                closed(
                        "external task, topic",
                        path("<serviceTask id='a' x:type='external' x:topic='%' x:taskPriority='1'/>")),
                closed(
                        "external task, priority",
                        path("<serviceTask id='a' x:type='external' x:topic='t' x:taskPriority='%'/>")),
                closed("priority of jobs", path("<userTask id='a' x:asyncBefore='true' x:jobPriority='%'/>")),
                closed("retries of a job", path("""
                        <userTask id='a' x:asyncBefore='true'><extensionElements>
                          <x:failedJobRetryTimeCycle>%</x:failedJobRetryTimeCycle>
                        </extensionElements></userTask>
                        """)));
    }

    private static List<Slot> listeners() {
        return Stream.concat(
                        Stream.of("expression='%'", "delegateExpression='%'")
                                .flatMap(kind -> Stream.of(
                                        closed(
                                                "execution listener of the process, " + kind,
                                                "<extensionElements><x:executionListener event='start' " + kind
                                                        + "/></extensionElements>" + path("<userTask id='a'/>")),
                                        closed(
                                                "execution listener at the start, " + kind,
                                                path(
                                                        "<userTask id='a'><extensionElements><x:executionListener event='start' "
                                                                + kind + "/></extensionElements></userTask>")),
                                        closed(
                                                "execution listener at the end, " + kind,
                                                path(
                                                        "<userTask id='a'><extensionElements><x:executionListener event='end' "
                                                                + kind + "/></extensionElements></userTask>")),
                                        closed(
                                                "execution listener of a flow, " + kind,
                                                "<startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='a'>"
                                                        + "<extensionElements><x:executionListener event='take' " + kind
                                                        + "/></extensionElements></sequenceFlow><userTask id='a'/>"))),
                        Stream.of("create", "assignment", "complete", "update", "delete")
                                .flatMap(event -> Stream.of("expression='%'", "delegateExpression='%'")
                                        .map(kind -> closed(
                                                "task listener " + event + ", " + kind,
                                                path("<userTask id='a'><extensionElements><x:taskListener event='"
                                                        + event + "' " + kind
                                                        + "/></extensionElements></userTask>")))))
                .toList();
    }

    private static final String TIMEOUT = """
            <userTask id='a'><extensionElements><x:taskListener id='l' event='timeout' #>
              <timerEventDefinition><timeDate>2020-01-01T00:00:00Z</timeDate></timerEventDefinition>
            </x:taskListener></extensionElements></userTask>
            """;

    private static List<Slot> parameters() {
        String wrap =
                "<userTask id='a'><extensionElements><x:inputOutput>#</x:inputOutput></extensionElements></userTask>";
        return List.of(
                closed("timeout listener, expression", path(TIMEOUT.replace("#", "expression='%'"))),
                closed("timeout listener, delegate expression", path(TIMEOUT.replace("#", "delegateExpression='%'"))),
                closed("input parameter", path(wrap.replace("#", "<x:inputParameter name='p'>%</x:inputParameter>"))),
                closed(
                        "input parameter, list",
                        path(
                                wrap.replace(
                                        "#",
                                        "<x:inputParameter name='p'><x:list><x:value>%</x:value></x:list></x:inputParameter>"))),
                closed(
                        "input parameter, map",
                        path(
                                wrap.replace(
                                        "#",
                                        "<x:inputParameter name='p'><x:map><x:entry key='k'>%</x:entry></x:map></x:inputParameter>"))),
                closed(
                        "input parameter, key of a map",
                        path(
                                wrap.replace(
                                        "#",
                                        "<x:inputParameter name='p'><x:map><x:entry key='%'>v</x:entry></x:map></x:inputParameter>"))),
                closed(
                        "output parameter",
                        path(wrap.replace("#", "<x:outputParameter name='p'>%</x:outputParameter>"))));
    }

    private static List<Slot> flow() {
        return List.of(
                open("condition of a flow", """
                        <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='g'/>
                        <exclusiveGateway id='g' default='d'/>
                        <sequenceFlow id='c' sourceRef='g' targetRef='a'>
                          <conditionExpression xsi:type='tFormalExpression'>%</conditionExpression>
                        </sequenceFlow><sequenceFlow id='d' sourceRef='g' targetRef='a'/><userTask id='a' x:candidateGroups='officer:26740-VHXH'/>
                        """),
                closed("conditional event", path("""
                        <intermediateCatchEvent id='a'><conditionalEventDefinition>
                          <condition xsi:type='tFormalExpression'>%</condition>
                        </conditionalEventDefinition></intermediateCatchEvent>
                        """)),
                open("cardinality of a multi-instance", path("""
                        <userTask id='a'><multiInstanceLoopCharacteristics><loopCardinality>%</loopCardinality>
                        </multiInstanceLoopCharacteristics></userTask>
                        """)),
                open("collection of a multi-instance", path("""
                        <userTask id='a'><multiInstanceLoopCharacteristics x:collection='%' x:elementVariable='e'/>
                        </userTask>
                        """)),
                open("completion of a multi-instance", path("""
                        <userTask id='a'><multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality>
                        <completionCondition>%</completionCondition></multiInstanceLoopCharacteristics></userTask>
                        """)));
    }

    private static List<Slot> events() {
        return Stream.concat(
                        Stream.of("timeDate", "timeDuration", "timeCycle")
                                .flatMap(kind -> Stream.of(
                                        open("start timer, " + kind, """
                                        <startEvent id='s'><timerEventDefinition><#>%</#></timerEventDefinition></startEvent>
                                        <sequenceFlow id='f' sourceRef='s' targetRef='a'/><userTask id='a'/>
                                        """.replace("#", kind)),
                                        open("catching timer, " + kind, path("""
                                        <intermediateCatchEvent id='a'><timerEventDefinition><#>%</#></timerEventDefinition>
                                        </intermediateCatchEvent>
                                        """.replace("#", kind))),
                                        open(
                                                "boundary timer, " + kind,
                                                path("<userTask id='a' x:candidateGroups='officer:26740-VHXH'/>")
                                                        + """
                                        <boundaryEvent id='b' attachedToRef='a'><timerEventDefinition><#>%</#>
                                        </timerEventDefinition></boundaryEvent>
                                        """.replace("#", kind)))),
                        Stream.of(
                                new Slot("name of a starting signal", "<signal id='n' name='%'/>", """
                                        <startEvent id='s'><signalEventDefinition signalRef='n'/></startEvent>
                                        <sequenceFlow id='f' sourceRef='s' targetRef='a'/><userTask id='a'/>
                                        """, false),
                                new Slot("name of a caught message", "<message id='n' name='%'/>", path("""
                                        <intermediateCatchEvent id='a'><messageEventDefinition messageRef='n'/>
                                        </intermediateCatchEvent>
                                        """), false),
                                new Slot("name of a thrown signal", "<signal id='n' name='%'/>", path("""
                                        <intermediateThrowEvent id='a'><signalEventDefinition signalRef='n'/>
                                        </intermediateThrowEvent>
                                        """), false),
                                new Slot(
                                        "message of an error",
                                        "<error id='n' errorCode='e' x:errorMessage='%'/>",
                                        """
                                        <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/>
                                        <endEvent id='a'><errorEventDefinition errorRef='n'/></endEvent>
                                        """,
                                        false),
                                new Slot(
                                        "error condition of an external task",
                                        "<error id='n' errorCode='e'/>",
                                        path("""
                                        <serviceTask id='a' x:type='external' x:topic='t'><extensionElements>
                                          <x:errorEventDefinition errorRef='n' expression='%'/>
                                        </extensionElements></serviceTask>
                                        """),
                                        false)))
                .toList();
    }

    private static List<Slot> userTasks() {
        return Stream.concat(
                        Stream.of(
                                        "assignee",
                                        "candidateUsers",
                                        "candidateGroups",
                                        "dueDate",
                                        "followUpDate",
                                        "priority")
                                .map(attribute -> open(
                                        attribute + " of a user task",
                                        path("<userTask id='a' x:" + attribute + "='%'/>"))),
                        Stream.of(
                                closed("name of a user task", path("<userTask id='a' name='%'/>")),
                                closed(
                                        "documentation of a user task",
                                        path("<userTask id='a'><documentation>%</documentation></userTask>")),
                                closed("human performer", path("""
                                        <userTask id='a'><humanPerformer><resourceAssignmentExpression>
                                          <formalExpression>%</formalExpression>
                                        </resourceAssignmentExpression></humanPerformer></userTask>
                                        """)),
                                closed("potential owner", path("""
                                        <userTask id='a'><potentialOwner><resourceAssignmentExpression>
                                          <formalExpression>group(%)</formalExpression>
                                        </resourceAssignmentExpression></potentialOwner></userTask>
                                        """))))
                .toList();
    }

    private static List<Slot> forms() {
        String field = "<userTask id='a' x:candidateGroups='officer:26740-VHXH'><extensionElements><x:formData>"
                + "#</x:formData></extensionElements></userTask>";
        return List.of(
                closed("form key", path("<userTask id='a' x:formKey='%'/>")),
                closed("form reference", path("<userTask id='a' x:formRef='%' x:formRefBinding='latest'/>")),
                closed(
                        "version of a form reference",
                        path("<userTask id='a' x:formRef='r' x:formRefBinding='version' x:formRefVersion='%'/>")),
                closed(
                        "label of a form field",
                        path(field.replace("#", "<x:formField id='i' type='string' label='%'/>"))),
                closed(
                        "default of a form field",
                        path(field.replace("#", "<x:formField id='i' type='string' label='l' defaultValue='%'/>"))),
                closed("validator of a form field", path(field.replace("#", """
                        <x:formField id='i' type='string' label='l'><x:validation>
                          <x:constraint name='validator' config='%'/>
                        </x:validation></x:formField>
                        """))),
                closed("label of a form field at the start", """
                        <startEvent id='s'><extensionElements><x:formData>
                          <x:formField id='i' type='string' label='%'/>
                        </x:formData></extensionElements></startEvent>
                        <sequenceFlow id='f' sourceRef='s' targetRef='a'/><userTask id='a'/>
                        """),
                closed("expression of a form property", path("""
                        <userTask id='a'><extensionElements><x:formProperty id='i' expression='%'/>
                        </extensionElements></userTask>
                        """)),
                closed("default of a form property", path("""
                        <userTask id='a'><extensionElements><x:formProperty id='i' default='%'/>
                        </extensionElements></userTask>
                        """)));
    }

    private static List<Slot> calls() {
        String wrap = "<callActivity id='a' calledElement='attack-called'><extensionElements>#"
                + "</extensionElements></callActivity>";
        return List.of(
                closed("called element", path("<callActivity id='a' calledElement='%'/>")),
                closed("version of the called element", path("""
                        <callActivity id='a' calledElement='attack-called' x:calledElementBinding='version'
                            x:calledElementVersion='%'/>
                        """)),
                closed("tenant of the called element", path("""
                        <callActivity id='a' calledElement='attack-called' x:calledElementTenantId='%'/>
                        """)),
                open(
                        "source passed to a called process",
                        path(wrap.replace("#", "<x:in sourceExpression='%' target='t'/>"))),
                open(
                        "source passed back from a called process",
                        path(wrap.replace("#", "<x:out sourceExpression='%' target='t'/>"))),
                open("business key of a called process", path(wrap.replace("#", "<x:in businessKey='%'/>"))),
                closed("mapping of variables, delegate expression", path("""
                        <callActivity id='a' calledElement='attack-called'
                            x:variableMappingDelegateExpression='%'/>
                        """)));
    }

    private static List<Slot> rules() {
        return List.of(
                closed("decision", path("<businessRuleTask id='a' x:decisionRef='%'/>")),
                closed("version of a decision", path("""
                        <businessRuleTask id='a' x:decisionRef='attack-rule' x:decisionRefBinding='version'
                            x:decisionRefVersion='%'/>
                        """)),
                closed(
                        "tenant of a decision",
                        path("<businessRuleTask id='a' x:decisionRef='attack-rule' x:decisionRefTenantId='%'/>")));
    }

    /** Where the text is the source of a script. */
    public static List<Slot> ofScripts(String format) {
        String script = "<x:script scriptFormat='" + format + "'>%</x:script>";
        return List.of(
                closed(
                        "script task",
                        path("<scriptTask id='a' scriptFormat='" + format + "'><script>%</script></scriptTask>")),
                closed("script as a condition", """
                        <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='g'/><exclusiveGateway id='g' default='d'/>
                        <sequenceFlow id='c' sourceRef='g' targetRef='a'>
                          <conditionExpression xsi:type='tFormalExpression' language='#'>%</conditionExpression>
                        </sequenceFlow><userTask id='a'/>
                        """.replace("#", format)),
                closed(
                        "script as an execution listener",
                        path("<userTask id='a'><extensionElements><x:executionListener event='start'>" + script
                                + "</x:executionListener></extensionElements></userTask>")),
                closed(
                        "script as a task listener",
                        path("<userTask id='a'><extensionElements><x:taskListener event='create'>" + script
                                + "</x:taskListener></extensionElements></userTask>")),
                closed(
                        "script as a timeout listener",
                        path("<userTask id='a'><extensionElements><x:taskListener id='l' event='timeout'>" + script
                                + "<timerEventDefinition><timeDate>2020-01-01T00:00:00Z</timeDate>"
                                + "</timerEventDefinition></x:taskListener></extensionElements></userTask>")),
                closed(
                        "script as an input parameter",
                        path("<userTask id='a'><extensionElements><x:inputOutput><x:inputParameter name='p'>" + script
                                + "</x:inputParameter></x:inputOutput></extensionElements></userTask>")),
                closed("script in a conditional event", path("""
                        <intermediateCatchEvent id='a'><conditionalEventDefinition>
                          <condition xsi:type='tFormalExpression' language='#'>%</condition>
                        </conditionalEventDefinition></intermediateCatchEvent>
                        """.replace("#", format))));
    }

    /** Where the text is the name of a class. */
    public static List<Slot> ofClasses() {
        return List.of(
                closed("class of a service task", path("<serviceTask id='a' x:class='%'/>")),
                closed("fields of a class", path("""
                        <serviceTask id='a' x:class='%'><extensionElements>
                          <x:field name='song' stringValue='s'/><x:field name='other'><x:expression>${text}</x:expression></x:field>
                        </extensionElements></serviceTask>
                        """)),
                closed("class of a send task", path("<sendTask id='a' x:class='%'/>")),
                closed("class of a business rule task", path("<businessRuleTask id='a' x:class='%'/>")),
                closed("class of a thrown message", path("""
                        <intermediateThrowEvent id='a'><messageEventDefinition x:class='%'/></intermediateThrowEvent>
                        """)),
                closed(
                        "class of an execution listener of the process",
                        "<extensionElements><x:executionListener event='start' class='%'/></extensionElements>"
                                + path("<userTask id='a'/>")),
                closed("class of an execution listener", path("""
                        <userTask id='a'><extensionElements><x:executionListener event='start' class='%'/>
                        </extensionElements></userTask>
                        """)),
                closed("class of a task listener", path("""
                        <userTask id='a'><extensionElements><x:taskListener event='create' class='%'/>
                        </extensionElements></userTask>
                        """)),
                closed("class of a timeout listener", path(TIMEOUT.replace("#", "class='%'"))),
                closed("form handler of a user task", path("<userTask id='a' x:formHandlerClass='%'/>")),
                closed("form handler at the start", """
                        <startEvent id='s' x:formHandlerClass='%'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/>
                        <userTask id='a'/>
                        """),
                closed("class of a form field's validator", path("""
                        <userTask id='a'><extensionElements><x:formData>
                          <x:formField id='i' type='string' label='l'><x:validation>
                            <x:constraint name='validator' config='%'/>
                          </x:validation></x:formField>
                        </x:formData></extensionElements></userTask>
                        """)),
                closed("class that maps variables", path("""
                        <callActivity id='a' calledElement='attack-called' x:variableMappingClass='%'/>
                        """)));
    }

    private static Slot open(String name, String inside) {
        return new Slot(name, "", inside, true);
    }

    public static Slot closed(String name, String inside) {
        return new Slot(name, "", inside, false);
    }

    /** A start, the element {@code a}, an end. */
    public static String path(String element) {
        return "<startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/>" + element
                + "<sequenceFlow id='t' sourceRef='a' targetRef='e'/><endEvent id='e'/>";
    }

    /** Ends in {@code yes} when the condition holds, in {@code no} otherwise. */
    static String condition(String condition) {
        return process("""
                <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='g'/>
                <exclusiveGateway id='g' default='n'/>
                <sequenceFlow id='y' sourceRef='g' targetRef='yes'>
                  <conditionExpression xsi:type='tFormalExpression'>%s</conditionExpression>
                </sequenceFlow><endEvent id='yes'/>
                <sequenceFlow id='n' sourceRef='g' targetRef='no'/><endEvent id='no'/>
                """.formatted(escaped(condition)));
    }

    static String process(String inside) {
        return process(inside, Namespaces.CAMUNDA);
    }

    static String process(String inside, String engineNamespace) {
        return model(engineNamespace, "", inside);
    }

    /** The model with this text in this place. */
    public String model(String engineNamespace, String text) {
        return model(engineNamespace, outside.replace("%", escaped(text)), inside.replace("%", escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&apos;")
                .replace("\"", "&quot;");
    }

    private static String model(String engineNamespace, String outside, String inside) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="%s" targetNamespace="urn:attack">
                %s
                <process id="attack" isExecutable="true" x:historyTimeToLive="P1D">
                %s
                </process>
                </definitions>
                """.formatted(engineNamespace, outside, inside);
    }

    @Override
    public String toString() {
        return name;
    }
}
