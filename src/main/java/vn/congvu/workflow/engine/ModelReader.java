package vn.congvu.workflow.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Goes through a model word by word and stops at the first that is not known. */
final class ModelReader extends DefaultHandler {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([A-Za-z]\\w*)}");

    private final String model;
    private final ModelWords words;
    private final DelegateCatalogue delegates;
    private final Deque<String> elements = new ArrayDeque<>();

    /** For each open element its id, or that of the nearest around it. */
    private final Deque<String> ids = new ArrayDeque<>();

    private final StringBuilder text = new StringBuilder();
    private final ModelBounds bounds = new ModelBounds();

    /** How many of the open elements only draw: what stands in such an element draws too. */
    private int drawing;

    private Locator locator;

    ModelReader(String model, ModelWords words, DelegateCatalogue delegates) {
        this.model = model;
        this.words = words;
        this.delegates = delegates;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String namespace, String name, String prefixed, Attributes attributes) {
        checkText();
        String parent = elements.peek();
        elements.push(name);
        ids.push(attributes.getValue("id") == null ? around() : attributes.getValue("id"));
        bounds.entered(elements.size()).ifPresent(this::refuse);
        if (!words.knowsElement(namespace, name) || words.draws(namespace) && !mayDrawIn(parent)) {
            throw refused("models may not use <" + prefixed + ">");
        }
        drawing += words.draws(namespace) ? 1 : 0;
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!words.knowsAttribute(namespace, attributes.getURI(i), attributes.getLocalName(i))) {
                throw refused(
                        "models may not use the attribute '" + attributes.getQName(i) + "' of <" + prefixed + ">");
            }
            checkValue(attributes.getLocalName(i), attributes.getValue(i));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String namespace, String name, String prefixed) {
        checkText();
        drawing -= words.draws(namespace) ? 1 : 0;
        elements.pop();
        ids.pop();
    }

    /** The engine goes by names alone: a scriptTask of a namespace that draws would be one to it. */
    private boolean mayDrawIn(String parent) {
        return drawing > 0 || "definitions".equals(parent) || "extensionElements".equals(parent);
    }

    private String around() {
        return ids.isEmpty() ? "" : ids.peek();
    }

    private void checkText() {
        if (!elements.isEmpty()) {
            checkPlace(elements.peek(), text.toString());
        }
        text.setLength(0);
    }

    private void checkValue(String attribute, String value) {
        if (attribute.equals("delegateExpression")) {
            checkDelegate(value);
        } else {
            checkPlace(attribute, value);
        }
    }

    private void checkDelegate(String value) {
        Matcher delegate = DELEGATE.matcher(value);
        if (!delegate.matches() || !delegates.knows(delegate.group(1))) {
            throw refused("'" + value + "' is not one of the catalogued delegates");
        }
    }

    private void checkPlace(String place, String value) {
        bounds.read(value).ifPresent(this::refuse);
        if (EXPRESSION.matcher(value).find()) {
            checkExpression(place, value);
        }
        words.refusal(place, value).ifPresent(this::refuse);
    }

    private void checkExpression(String place, String value) {
        if (!words.expressionPlaces().contains(place)) {
            throw refused("no expression may stand in '" + place + "'");
        }
        if (isEvaluatedWhileDeploying()) {
            throw refused("a process starts at a time written down, not at '" + value + "'");
        }
        bounds.readExpression(value).ifPresent(this::refuse);
    }

    /** The timer at the start of a process, not at that of an event sub-process. */
    private boolean isEvaluatedWhileDeploying() {
        Iterator<String> around = elements.iterator();
        while (around.hasNext()) {
            if (around.next().equals("startEvent")) {
                return around.next().equals("process");
            }
        }
        return false;
    }

    private void refuse(String why) {
        throw refused(why);
    }

    private RefusedModel refused(String why) {
        return new RefusedModel(model, locator.getLineNumber(), around(), why);
    }
}
