package vn.congvu.workflow.engine;

import java.util.ArrayDeque;
import java.util.Deque;
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
        elements.push(name);
        ids.push(attributes.getValue("id") == null ? around() : attributes.getValue("id"));
        if (!words.knowsElement(namespace, name)) {
            throw refused("models may not use <" + prefixed + ">");
        }
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
        elements.pop();
        ids.pop();
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
        if (EXPRESSION.matcher(value).find() && !words.expressionPlaces().contains(place)) {
            throw refused("no expression may stand in '" + place + "'");
        }
    }

    private RefusedModel refused(String why) {
        return new RefusedModel(model, locator.getLineNumber(), around(), why);
    }
}
