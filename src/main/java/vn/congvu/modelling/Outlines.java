package vn.congvu.modelling;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads outlines of processes and decisions. Nothing outside the text is ever looked at, and no entity resolved. */
final class Outlines {

    private static final XMLInputFactory XML = reader();

    private Outlines() {}

    private static XMLInputFactory reader() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** What was read before the place where a broken text ends making sense. */
    static Outline of(ModelKind kind, String source) {
        return kind == ModelKind.FORM ? Outline.EMPTY : read(source);
    }

    private static Outline read(String source) {
        OutlineBuilder outline = new OutlineBuilder();
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(source));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> outline.enter(xml);
                    case XMLStreamReader.END_ELEMENT -> outline.leave();
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            return outline.built();
        }
        return outline.built();
    }
}
