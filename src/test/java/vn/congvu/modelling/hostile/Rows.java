package vn.congvu.modelling.hostile;

import static vn.congvu.workflow.engine.Slot.closed;
import static vn.congvu.workflow.engine.Slot.path;

import java.util.List;
import java.util.stream.Stream;
import vn.congvu.workflow.engine.Slot;

/**
 * Places in a model that the engine obeys, or another engine would, beside those that {@link Slot} knows. {@code %} is
 * the text, {@code x} the prefix of the engine's namespace; rows without a text are hostile as they are.
 */
final class Rows {

    private Rows() {}

    static List<Slot> ofExpressions() {
        return Stream.of(fields(), parameters(), events(), starts(), calls(), strangeAttributes())
                .flatMap(List::stream)
                .toList();
    }

    static List<Slot> withoutText() {
        return Stream.of(machine(), scripts(), connectors(), forms(), vocabulary(), drawnElements())
                .flatMap(List::stream)
                .toList();
    }

    private static Slot task(String name, String attributes, String extensions) {
        return closed(
                name,
                path("<serviceTask id='a' " + attributes + "><extensionElements>" + extensions
                        + "</extensionElements></serviceTask>"));
    }

    private static Slot userTask(String name, String extensions) {
        return closed(
                name,
                path("<userTask id='a' x:candidateGroups='officer'><extensionElements>" + extensions
                        + "</extensionElements></userTask>"));
    }

    private static List<Slot> fields() {
        String delegate = "x:delegateExpression='${recordSlaOutcome}'";
        return List.of(
                task("field, expression", delegate, "<x:field name='f'><x:expression>%</x:expression></x:field>"),
                task("field, attribute expression", delegate, "<x:field name='f' expression='%'/>"),
                task("field, text", delegate, "<x:field name='f'><x:string>%</x:string></x:field>"),
                task("field, attribute text", delegate, "<x:field name='f' stringValue='%'/>"),
                task("result variable by its old name", "x:expression='%' x:resultVariableName='r'", ""),
                task("mail, expression in a field", "x:type='mail'", "<x:field name='to' expression='%'/>"),
                userTask(
                        "field of an execution listener",
                        "<x:executionListener event='start' delegateExpression='${recordSlaOutcome}'>"
                                + "<x:field name='f' expression='%'/></x:executionListener>"),
                userTask("validator with a bound", """
                        <x:formData><x:formField id='i' type='long' label='l'><x:validation>
                          <x:constraint name='min' config='%'/></x:validation></x:formField></x:formData>
                        """),
                userTask("type of a form field", "<x:formData><x:formField id='i' type='%' label='l'/></x:formData>"),
                userTask(
                        "value of a property for our own code",
                        "<x:properties><x:property name='textVi' value='%'/></x:properties>"));
    }

    private static List<Slot> parameters() {
        String inner = "<x:inputOutput><x:inputParameter name='p'>%</x:inputParameter></x:inputOutput>";
        return List.of(
                task("parameter of a service task", "x:delegateExpression='${recordSlaOutcome}'", inner),
                closed(
                        "parameter of a called process",
                        path("<callActivity id='a' calledElement='attack-called'><extensionElements>" + inner
                                + "</extensionElements></callActivity>")),
                closed(
                        "parameter of a sub-process",
                        path("<subProcess id='a'><extensionElements>" + inner
                                + "</extensionElements><startEvent id='i'/></subProcess>")),
                closed(
                        "parameter of an event",
                        path("<intermediateThrowEvent id='a'><extensionElements>" + inner
                                + "</extensionElements></intermediateThrowEvent>")),
                userTask("list in a map", """
                        <x:inputOutput><x:inputParameter name='p'><x:map><x:entry key='k'><x:list><x:value>%</x:value></x:list>
                        </x:entry></x:map></x:inputParameter></x:inputOutput>
                        """),
                userTask("parameter of a connector", """
                        <x:connector><x:connectorId>http-connector</x:connectorId>
                        <x:inputOutput><x:inputParameter name='url'>%</x:inputParameter></x:inputOutput></x:connector>
                        """),
                closed("assignment in an association of data", path("""
                        <callActivity id='a' calledElement='attack-called'><dataInputAssociation><targetRef>t</targetRef>
                          <assignment><from>%</from><to>t</to></assignment></dataInputAssociation></callActivity>
                        """)));
    }

    private static Slot named(String name, String outside, String inside) {
        return new Slot(name, outside, inside, false);
    }

    private static List<Slot> events() {
        String waiting = path("<userTask id='a' x:candidateGroups='officer'/>");
        return List.of(
                named("name of a message at a boundary", "<message id='n' name='%'/>", waiting + """
                        <boundaryEvent id='b' attachedToRef='a'><messageEventDefinition messageRef='n'/></boundaryEvent>
                        """),
                named(
                        "name of a received message",
                        "<message id='n' name='%'/>",
                        path("<receiveTask id='a' messageRef='n'/>")),
                named("name of a starting message", "<message id='n' name='%'/>", """
                        <startEvent id='s'><messageEventDefinition messageRef='n'/></startEvent>
                        <sequenceFlow id='f' sourceRef='s' targetRef='a'/><userTask id='a'/>
                        """),
                named("name of a signal at a boundary", "<signal id='n' name='%'/>", waiting + """
                        <boundaryEvent id='b' attachedToRef='a'><signalEventDefinition signalRef='n'/></boundaryEvent>
                        """),
                named("name of a signal at the end", "<signal id='n' name='%'/>", """
                        <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/>
                        <endEvent id='a'><signalEventDefinition signalRef='n'/></endEvent>
                        """),
                named("variables of a signal", "<signal id='n' name='go'/>", path("""
                        <intermediateThrowEvent id='a'><signalEventDefinition signalRef='n'><extensionElements>
                          <x:in sourceExpression='%' target='t'/></extensionElements></signalEventDefinition>
                        </intermediateThrowEvent>
                        """)),
                named("code of an escalation", "<escalation id='n' name='n' escalationCode='%'/>", """
                        <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/>
                        <endEvent id='a'><escalationEventDefinition escalationRef='n'/></endEvent>
                        """),
                named("code of an error", "<error id='n' errorCode='%'/>", """
                        <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/>
                        <endEvent id='a'><errorEventDefinition errorRef='n'/></endEvent>
                        """),
                named("variable for an error", "<error id='n' errorCode='e'/>", waiting + """
                        <boundaryEvent id='b' attachedToRef='a'>
                          <errorEventDefinition errorRef='n' x:errorCodeVariable='%'/></boundaryEvent>
                        """),
                closed("conditional boundary", waiting + """
                        <boundaryEvent id='b' attachedToRef='a'><conditionalEventDefinition x:variableName='v'>
                          <condition xsi:type='tFormalExpression'>%</condition></conditionalEventDefinition></boundaryEvent>
                        """),
                closed("variable of a conditional boundary", waiting + """
                        <boundaryEvent id='b' attachedToRef='a'><conditionalEventDefinition x:variableName='%'>
                          <condition xsi:type='tFormalExpression'>${true}</condition></conditionalEventDefinition></boundaryEvent>
                        """),
                userTask("timer of a timeout listener", """
                        <x:taskListener id='l' event='timeout' delegateExpression='${recordSlaOutcome}'>
                          <timerEventDefinition><timeDuration>%</timeDuration></timerEventDefinition></x:taskListener>
                        """));
    }

    private static List<Slot> starts() {
        return List.of(
                closed(
                        "initiator",
                        "<startEvent id='a' x:initiator='%'/><sequenceFlow id='f' sourceRef='a' targetRef='e'/><endEvent id='e'/>"),
                closed(
                        "form key at the start",
                        "<startEvent id='a' x:formKey='%'/><sequenceFlow id='f' sourceRef='a' targetRef='e'/><endEvent id='e'/>"),
                closed("default of a form field at the start", """
                        <startEvent id='a'><extensionElements><x:formData>
                          <x:formField id='i' type='string' label='l' defaultValue='%'/></x:formData></extensionElements></startEvent>
                        <sequenceFlow id='f' sourceRef='a' targetRef='e'/><endEvent id='e'/>
                        """),
                closed("form property at the start", """
                        <startEvent id='a'><extensionElements><x:formProperty id='i' expression='%' default='%'/>
                        </extensionElements></startEvent><sequenceFlow id='f' sourceRef='a' targetRef='e'/><endEvent id='e'/>
                        """));
    }

    private static List<Slot> calls() {
        return Stream.concat(
                        Stream.of(
                                        "x:calledElementBinding='versionTag' x:calledElementVersionTag='%'",
                                        "x:caseRef='%'",
                                        "x:caseRef='c' x:caseBinding='version' x:caseVersion='%'",
                                        "x:caseRef='c' x:caseTenantId='%'")
                                .map(attributes -> closed(
                                        "call activity, " + attributes,
                                        path("<callActivity id='a' calledElement='attack-called' " + attributes
                                                + "/>"))),
                        Stream.of(
                                        "<x:in source='%' target='t'/>",
                                        "<x:in source='s' target='%'/>",
                                        "<x:out source='%' target='t'/>",
                                        "<x:out source='s' target='%'/>")
                                .map(mapping -> closed(
                                        "call activity, " + mapping,
                                        path("<callActivity id='a' calledElement='attack-called'><extensionElements>"
                                                + mapping + "</extensionElements></callActivity>"))))
                .toList();
    }

    /** Attributes of the process itself, which no slot has inside. */
    static List<Row> ofTheProcess() {
        return Stream.of(
                        "candidateStarterUsers",
                        "candidateStarterGroups",
                        "jobPriority",
                        "taskPriority",
                        "historyTimeToLive",
                        "versionTag")
                .map(attribute -> new Row(
                        "process, " + attribute,
                        (namespace, text) -> closed("", path("<userTask id='a'/>"))
                                .model(namespace, "")
                                .replace(" x:historyTimeToLive=\"P1D\"", "")
                                .replace("<process ", "<process x:" + attribute + "=\"" + text + "\" ")))
                .toList();
    }

    private static List<Slot> strangeAttributes() {
        return List.of(
                closed("retries of a loop", path("""
                        <userTask id='a'><multiInstanceLoopCharacteristics x:asyncBefore='true'><extensionElements>
                          <x:failedJobRetryTimeCycle>%</x:failedJobRetryTimeCycle></extensionElements>
                          <loopCardinality>1</loopCardinality></multiInstanceLoopCharacteristics></userTask>
                        """)),
                closed("variable of a loop's element", path("""
                        <userTask id='a'><multiInstanceLoopCharacteristics x:elementVariable='%'>
                          <loopCardinality>1</loopCardinality></multiInstanceLoopCharacteristics></userTask>
                        """)),
                closed("data of a loop", path("""
                        <userTask id='a'><multiInstanceLoopCharacteristics><loopDataInputRef>%</loopDataInputRef>
                          <inputDataItem name='i'/></multiInstanceLoopCharacteristics></userTask>
                        """)),
                closed(
                        "map of a decision's result",
                        path("<businessRuleTask id='a' x:decisionRef='attack-rule' x:mapDecisionResult='%'/>")),
                closed(
                        "tag of a decision's version",
                        path("<businessRuleTask id='a' x:decisionRef='attack-rule' x:decisionRefBinding='versionTag'"
                                + " x:decisionRefVersionTag='%'/>")),
                closed("old property of the process", """
                        <property id='p' name='p'><extensionElements>
                          <x:property srcExpr='%' dstExpr='%' linkExpr='%'/></extensionElements></property>
                        """ + path("<userTask id='a'/>")),
                closed("potential starter", """
                        <extensionElements><x:potentialStarter><resourceAssignmentExpression>
                          <formalExpression>group(%)</formalExpression></resourceAssignmentExpression></x:potentialStarter>
                        </extensionElements>
                        """ + path("<userTask id='a'/>")));
    }

    private static List<Slot> machine() {
        String command = "<x:field name='command' stringValue='touch'/><x:field name='arg1' stringValue='"
                + Harm.marker() + "'/><x:field name='wait' stringValue='true'/>";
        String commandOfTexts = "<x:field name='command'><x:string>touch</x:string></x:field><x:field name='arg1'>"
                + "<x:expression>" + Harm.marker()
                + "</x:expression></x:field><x:field name='wait'><x:string>true</x:string></x:field>";
        return Stream.concat(
                        Stream.of("serviceTask", "sendTask", "businessRuleTask")
                                .flatMap(task -> Stream.of(command, commandOfTexts)
                                        .flatMap(fields -> Stream.of("shell", "Shell", "mail", "external")
                                                .map(type -> closed(
                                                        task + " of type " + type
                                                                + (fields == command ? "" : " with texts"),
                                                        path("<" + task + " id='a' x:type='" + type + "' x:topic='t'>"
                                                                + "<extensionElements>" + fields
                                                                + "</extensionElements></"
                                                                + task + ">"))))),
                        Stream.of("shell", "mail", "external")
                                .flatMap(type -> Stream.of("intermediateThrowEvent", "endEvent")
                                        .map(event -> closed(event + " of a message of type " + type, """
                                                <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/>
                                                <%1$s id='a'><messageEventDefinition x:type='%2$s' x:topic='t'>
                                                  <extensionElements>%3$s</extensionElements></messageEventDefinition></%1$s>
                                                """.formatted(
                                                        event, type, command)))))
                .toList();
    }

    private static List<Slot> scripts() {
        String text = "&quot;&quot;.getClass()";
        return Stream.of(
                        Stream.of(
                                        "classpath://evil.groovy",
                                        "deployment://evil.js",
                                        "classpath:evil.groovy",
                                        "${canary.song}",
                                        Harm.url("evil.js"))
                                .flatMap(resource -> Stream.of(
                                        closed(
                                                "script task of " + shown(resource),
                                                path("<scriptTask id='a' scriptFormat='javascript' x:resource='"
                                                        + resource + "'/>")),
                                        userTask(
                                                "listener of " + shown(resource),
                                                "<x:executionListener event='start'><x:script scriptFormat='groovy' resource='"
                                                        + resource + "'/></x:executionListener>"),
                                        userTask(
                                                "parameter of " + shown(resource),
                                                "<x:inputOutput><x:inputParameter name='p'><x:script scriptFormat='juel'"
                                                        + " resource='" + resource
                                                        + "'/></x:inputParameter></x:inputOutput>"),
                                        closed("condition of " + shown(resource), """
                                                <startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='g'/>
                                                <exclusiveGateway id='g' default='d'/>
                                                <sequenceFlow id='a' sourceRef='g' targetRef='e'>
                                                  <conditionExpression xsi:type='tFormalExpression' language='groovy'
                                                      x:resource='#'/></sequenceFlow>
                                                <sequenceFlow id='d' sourceRef='g' targetRef='e'/><endEvent id='e'/>
                                                """.replace("#", resource)))),
                        Stream.of("juel", "JUEL", "JavaScript", "ecmascript", "ruby", "xslt", "freemarker", "feel")
                                .map(format -> closed(
                                        "script task in " + format,
                                        path("<scriptTask id='a' scriptFormat='" + format
                                                + "' x:resultVariable='r'><script>" + text
                                                + "</script></scriptTask>"))))
                .flatMap(rows -> rows)
                .toList();
    }

    private static String shown(String resource) {
        return resource.startsWith("http") ? "elsewhere" : resource;
    }

    private static List<Slot> connectors() {
        String connector = "<x:connector><x:connectorId>#</x:connectorId><x:inputOutput><x:inputParameter name='url'>"
                + Harm.url("connector")
                + "</x:inputParameter><x:inputParameter name='method'>GET</x:inputParameter></x:inputOutput></x:connector>";
        return Stream.of("http-connector", "soap-http-connector", "mail-send")
                .flatMap(id -> Stream.of("serviceTask", "sendTask", "businessRuleTask")
                        .map(task -> closed(
                                task + " with " + id,
                                path("<" + task + " id='a'><extensionElements>" + connector.replace("#", id)
                                        + "</extensionElements></" + task + ">"))))
                .toList();
    }

    private static List<Slot> forms() {
        return Stream.of(
                        "x:formKey='embedded:app:forms/a.html'",
                        "x:formKey='embedded:deployment:forms/a.html'",
                        "x:formKey='camunda-forms:deployment:a.form'",
                        "x:formKey='" + Harm.url("form") + "'",
                        "x:formKey='javascript:alert(1)'",
                        "x:formRef='../../etc/passwd' x:formRefBinding='latest'",
                        "x:formRef='a' x:formRefBinding='version' x:formRefVersion='-1'")
                .map(form -> closed(
                        "user task with "
                                + (form.contains("127.0.0.1") ? "a form from elsewhere" : form.replace("x:", "")),
                        path("<userTask id='a' " + form + "/>")))
                .toList();
    }

    /** What the standard knows, and no model here may be written with. */
    private static List<Slot> vocabulary() {
        return Stream.of(
                        Stream.of(
                                        "<manualTask id='a'/>",
                                        "<task id='a'/>",
                                        "<complexGateway id='a'/>",
                                        "<adHocSubProcess id='a'><userTask id='u'/></adHocSubProcess>",
                                        "<transaction id='a'><startEvent id='i'/></transaction>",
                                        "<serviceTask id='a' implementation='##WebService' operationRef='o'/>",
                                        "<receiveTask id='a' instantiate='true'/>",
                                        "<userTask id='a' isForCompensation='true'/>",
                                        "<userTask id='a'><ioSpecification><inputSet/><outputSet/></ioSpecification></userTask>",
                                        "<userTask id='a'><standardLoopCharacteristics/></userTask>",
                                        "<userTask id='a' xml:base='" + Harm.url("base") + "'/>",
                                        "<userTask id='a' javascript='alert(1)'/>",
                                        "<userTask id='a' onclick='alert(1)'/>",
                                        "<userTask id='a'><script>alert(1)</script></userTask>",
                                        "<flowNode id='a' xsi:type='tScriptTask'/>",
                                        "<intermediateThrowEvent id='a'><compensateEventDefinition/></intermediateThrowEvent>",
                                        "<callActivity id='a' calledElement='attack-called'><extensionElements><x:in variables='all'/></extensionElements></callActivity>",
                                        "<callActivity id='a' calledElement='attack-called'><extensionElements><x:out variables='all'/></extensionElements></callActivity>",
                                        "<callActivity id='a' calledElement='attack-called'><extensionElements><x:in businessKey='x' local='maybe' variables='all'/></extensionElements></callActivity>",
                                        "<callActivity id='a' calledElement='somebody-elses-process'/>",
                                        "<businessRuleTask id='a' x:decisionRef='somebody-elses-decision' x:resultVariable='r'/>",
                                        "<serviceTask id='a' x:delegateExpression='${unknownDelegate}'/>",
                                        "<serviceTask id='a' x:delegateExpression='${runtimeService}'/>",
                                        "<userTask id='a' x:formHandlerClass='java.lang.Object'/>",
                                        "<endEvent id='a'><cancelEventDefinition/></endEvent>")
                                .map(element -> closed(
                                        element.replace("127.0.0.1", "")
                                                .replaceAll("http://:\\d+/", "http://elsewhere/"),
                                        path(element))),
                        Stream.of(
                                        "<import importType='http://schemas.xmlsoap.org/wsdl/' location='"
                                                + Harm.url("a.wsdl") + "' namespace='urn:x'/>",
                                        "<import importType='http://www.w3.org/2001/XMLSchema' location='"
                                                + Harm.url("a.xsd") + "' namespace='urn:x'/>",
                                        "<import importType='vn.congvu.workflow.engine.HostileClass' location='x' namespace='urn:x'/>",
                                        "<itemDefinition id='n' structureRef='java.lang.Runtime'/>",
                                        "<interface id='n' name='n' implementationRef='java.lang.Runtime'><operation id='o' name='exec'>"
                                                + "<inMessageRef>m</inMessageRef></operation></interface><message id='m' name='m'/>",
                                        "<resource id='n' name='n'/>",
                                        "<dataStore id='n' name='n'/>",
                                        "<globalScriptTask id='n'><script>1</script></globalScriptTask>",
                                        "<globalUserTask id='n'/>",
                                        "<choreography id='n'/>",
                                        "<globalConversation id='n'/>",
                                        "<partnerEntity id='n'/>",
                                        "<extension mustUnderstand='true' definition='urn:x'/>")
                                .map(element -> named(
                                        element.substring(1, element.indexOf(' ')) + " beside the process, "
                                                + element.replaceAll("http://127[^']*", "elsewhere")
                                                        .hashCode(),
                                        element,
                                        path("<userTask id='a'/>"))))
                .flatMap(rows -> rows)
                .toList();
    }

    /** The engine finds elements by their name alone: a namespace that is only for drawing must not bring them in. */
    private static List<Slot> drawnElements() {
        return Stream.of(
                        "http://bpmn.io/schema/bpmn/biocolor/1.0",
                        "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
                        "http://www.omg.org/spec/BPMN/20100524/DI",
                        "http://camunda.org/schema/modeler/1.0")
                .flatMap(namespace -> Stream.of(
                        closed(
                                "script task of " + namespace,
                                path(
                                        "<d:scriptTask xmlns:d='" + namespace
                                                + "' id='a' scriptFormat='juel'><d:script>${canary.song}</d:script></d:scriptTask>")),
                        closed(
                                "timer of " + namespace,
                                path("<intermediateCatchEvent id='a'><d:timerEventDefinition xmlns:d='" + namespace
                                        + "'><d:timeDuration>${canary.song}</d:timeDuration></d:timerEventDefinition>"
                                        + "</intermediateCatchEvent>")),
                        closed(
                                "performer of " + namespace,
                                path("<userTask id='a'><d:humanPerformer xmlns:d='" + namespace + "'>"
                                        + "<d:resourceAssignmentExpression><d:formalExpression>${canary.song}</d:formalExpression>"
                                        + "</d:resourceAssignmentExpression></d:humanPerformer></userTask>")),
                        named(
                                "import of " + namespace,
                                "<d:import xmlns:d='" + namespace
                                        + "' importType='http://schemas.xmlsoap.org/wsdl/' namespace='urn:x' location='"
                                        + Harm.url("drawn.wsdl") + "'/>",
                                path("<userTask id='a'/>"))))
                .toList();
    }
}
