package vn.congvu.remotework.review.paper;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds XHTML as a tree, so that nothing anybody wrote can become markup. */
final class Page {

    private final Document document;
    private final Element body;

    Page(String title, String subject, String css) {
        document = empty();
        Element html = document.createElement("html");
        html.setAttribute("lang", "vi");
        document.appendChild(html);
        Element head = add(html, "head");
        text(head, "title", title);
        meta(head, "subject", subject);
        meta(head, "description", subject);
        text(head, "style", css);
        body = add(html, "body");
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    Element add(Element parent, String tag) {
        Element element = document.createElement(tag);
        parent.appendChild(element);
        return element;
    }

    Element add(Element parent, String tag, String style) {
        Element element = add(parent, tag);
        element.setAttribute("class", style);
        return element;
    }

    Element text(Element parent, String tag, String text) {
        Element element = add(parent, tag);
        element.setTextContent(together(text));
        return element;
    }

    /** A number and its sign stay on one line. */
    private static String together(String text) {
        return text.replace(" %", "\u00a0%");
    }

    Element text(Element parent, String tag, String style, String text) {
        Element element = text(parent, tag, text);
        element.setAttribute("class", style);
        return element;
    }
}
