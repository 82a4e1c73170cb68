package vn.congvu.modelling.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Attacks on whoever reads the file, whatever model stands in it. */
final class XmlAttacks {

    private static final byte[] HALF_A_SIGN = {(byte) 0xed, (byte) 0xa0, (byte) 0x80};
    private static final byte[] OVERLONG_SLASH = {(byte) 0xc0, (byte) 0xaf};

    private final String file;
    private final String model;

    /** The place before which a name stands that every attack may change. */
    private final String name;

    private final List<HostileModel> attacks = new ArrayList<>();

    private XmlAttacks(String file, String model, String name) {
        this.file = file;
        this.model = model;
        this.name = name;
    }

    static List<HostileModel> all() {
        return java.util.stream.Stream.of(
                        new XmlAttacks("dossier-stage.bpmn", shipped("dossier-stage.bpmn"), "Bộ phận Một cửa"),
                        new XmlAttacks("attack.dmn", DecisionAttacks.TABLE, "Nội dung"))
                .flatMap(attacks -> attacks.made().stream())
                .toList();
    }

    static String shipped(String file) {
        try (var model = XmlAttacks.class.getResourceAsStream("/processes/" + file)) {
            return new String(model.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<HostileModel> made() {
        doctypes();
        inclusions();
        schemas();
        encodings();
        signs();
        brokenMarkup();
        sizes();
        return attacks;
    }

    private void add(String what, Supplier<byte[]> bytes) {
        attacks.add(new HostileModel(file + ": " + what, file, bytes, null, null));
    }

    private void add(String what, String changed) {
        add(what, () -> changed.getBytes(UTF_8));
    }

    private void doctypes() {
        doctype("DOCTYPE without anything", "");
        doctype("DOCTYPE with a system id", " SYSTEM \"" + Harm.url("a.dtd") + "\"");
        doctype("DOCTYPE with a public id", " PUBLIC \"-//X//Y\" \"" + Harm.url("a.dtd") + "\"");
        doctype("entity of the file's own", " [<!ENTITY e \"x\">]");
        doctype("external entity", " [<!ENTITY e SYSTEM \"" + Harm.url("a.txt") + "\">]");
        doctype("external entity of a file", " [<!ENTITY e SYSTEM \"file:///etc/passwd\">]");
        doctype("parameter entity", " [<!ENTITY % p SYSTEM \"" + Harm.url("a.dtd") + "\"> %p; <!ENTITY e \"x\">]");
        doctype(
                "parameter entity of a jar",
                " [<!ENTITY % p SYSTEM \"jar:" + Harm.url("a.jar") + "!/a\"> %p; <!ENTITY e \"x\">]");
        doctype(
                "bomb of entities",
                " [<!ENTITY a0 \"haha\">"
                        + IntStream.rangeClosed(1, 30)
                                .mapToObj(i -> "<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1))
                                .collect(Collectors.joining())
                        + "<!ENTITY e \"&a30;\">]");
        doctype("blown-up entity", " [<!ENTITY e \"" + "x".repeat(200_000) + "\">]", "&e;".repeat(20_000));
        doctype("entity that contains itself", " [<!ENTITY e \"&f;\"><!ENTITY f \"&e;\">]");
        doctype("attribute by default", " [<!ATTLIST process xmlns CDATA \"urn:x\">]");
        doctype("unknown entity", null);
        add("DOCTYPE after a comment", model.replaceFirst("\\?>", "?><!-- x --><!DOCTYPE definitions>"));
        add("DOCTYPE in small letters", model.replaceFirst("\\?>", "?><!doctype definitions>"));
    }

    private void doctype(String what, String definition) {
        doctype(what, definition, "&e;");
    }

    private void doctype(String what, String definition, String used) {
        String declared = definition == null
                ? model
                : model.replaceFirst(
                        "\\?>", java.util.regex.Matcher.quoteReplacement("?><!DOCTYPE definitions" + definition + ">"));
        String text = definition != null && definition.isEmpty() ? name : used;
        add(what, declared.replace(name, text));
    }

    private void inclusions() {
        String include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"#\" parse=\"text\"/>";
        add("XInclude beside everything", last(include.replace("#", Harm.url("a.xml"))));
        add("XInclude of a file", last(include.replace("#", "file:///etc/passwd")));
        add("XInclude of an older draft", last(include.replace("2001", "2003").replace("#", Harm.url("a.xml"))));
        add(
                "style sheet",
                model.replaceFirst(
                        "\\?>", "?><?xml-stylesheet href=\"" + Harm.url("a.xsl") + "\" type=\"text/xsl\"?>"));
        add("instruction inside", last("<?php system('touch x') ?>"));
        add("second declaration", model + "<?xml version=\"1.0\"?>");
        add("base address", root("xml:base=\"" + Harm.url("") + "\""));
    }

    private void schemas() {
        String xsi = model.contains("xmlns:xsi") ? "" : "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ";
        String elsewhere = Harm.url("a.xsd");
        add("schema from elsewhere", root(xsi + "xsi:schemaLocation=\"urn:x " + elsewhere + "\""));
        add(
                "schema of the standard from elsewhere",
                root(xsi + "xsi:schemaLocation=\"http://www.omg.org/spec/BPMN/20100524/MODEL " + elsewhere + "\""));
        add("schema without a namespace", root(xsi + "xsi:noNamespaceSchemaLocation=\"" + elsewhere + "\""));
        add("schema of a file", root(xsi + "xsi:schemaLocation=\"urn:x file:///etc/passwd\""));
        add("schema of a jar", root(xsi + "xsi:schemaLocation=\"urn:x jar:" + Harm.url("a.jar") + "!/a.xsd\""));
        add(
                "schema under another prefix",
                root("xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:schemaLocation=\"urn:x " + elsewhere
                        + "\""));
        add(
                "schema address as references",
                root(xsi + "xsi:schemaLocation=\"urn:x "
                        + elsewhere.chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining()) + "\""));
        add("nil", root(xsi + "xsi:nil=\"true\""));
        add("type", root(xsi + "xsi:type=\"java:java.lang.Runtime\""));
    }

    private void encodings() {
        add("mark of UTF-16 before UTF-8", () -> joined(new byte[] {(byte) 0xfe, (byte) 0xff}, model.getBytes(UTF_8)));
        add(
                "mark of UTF-16, little end first, before UTF-8",
                () -> joined(new byte[] {(byte) 0xff, (byte) 0xfe}, model.getBytes(UTF_8)));
        add("mark of UTF-32", () -> joined(new byte[] {0, 0, (byte) 0xfe, (byte) 0xff}, model.getBytes(UTF_8)));
        add("two marks of UTF-8", () -> ("\ufeff\ufeff" + model).getBytes(UTF_8));
        add("mark in the middle", model.replaceFirst("\\?>", "?>\ufeff"));
        add("UTF-16 that says UTF-8", () -> model.getBytes(UTF_16BE));
        add("UTF-8 that says UTF-16", declared("UTF-16"));
        add("UTF-32", () -> declared("UTF-32").getBytes(Charset.forName("UTF-32")));
        add("UTF-7", () -> declared("UTF-7").replace("<", "+ADw-").getBytes(UTF_8));
        add("UTF-7 after the declaration", () -> {
            String said = declared("UTF-7");
            int end = said.indexOf("?>") + 2;
            return (said.substring(0, end) + said.substring(end).replace("<", "+ADw-")).getBytes(UTF_8);
        });
        add("an encoding nobody knows", declared("x-nobody"));
        add("an encoding with an address", declared(Harm.url("a")));
        add("UTF-8 that says EBCDIC", declared("IBM037"));
        add(
                "Latin letters that say UTF-8",
                () -> joined(
                        model.substring(0, model.indexOf(name)).getBytes(UTF_8),
                        joined(
                                "café".getBytes(ISO_8859_1),
                                model.substring(model.indexOf(name)).getBytes(UTF_8))));
        add(
                "overlong signs",
                () -> joined(
                        model.substring(0, model.indexOf(name)).getBytes(UTF_8),
                        joined(
                                OVERLONG_SLASH,
                                model.substring(model.indexOf(name)).getBytes(UTF_8))));
        add(
                "half a sign",
                () -> joined(
                        model.substring(0, model.indexOf(name)).getBytes(UTF_8),
                        joined(HALF_A_SIGN, model.substring(model.indexOf(name)).getBytes(UTF_8))));
        add("a sign cut off at the end", () -> joined(model.getBytes(UTF_8), new byte[] {(byte) 0xe1}));
        add("XML 1.1", model.replaceFirst("version=\"1.0\"", "version=\"1.1\""));
        add(
                "XML 1.1 with a control sign",
                model.replaceFirst("version=\"1.0\"", "version=\"1.1\"").replace(name, "&#1;"));
        add("XML 2.0", model.replaceFirst("version=\"1.0\"", "version=\"2.0\""));
    }

    private String declared(String encoding) {
        return model.replaceFirst("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");
    }

    private void signs() {
        add("NUL in a name", model.replace(name, "a\u0000b"));
        add("NUL by reference", model.replace(name, "a&#0;b"));
        add("NUL before everything", "\u0000" + model);
        add("half a sign by reference", model.replace(name, "&#xD800;"));
        add("no sign by reference", model.replace(name, "&#xFFFF;"));
        add("sign beyond Unicode by reference", model.replace(name, "&#x110000;"));
        add("number without end by reference", model.replace(name, "&#" + "9".repeat(50_000) + ";"));
        add("escape sign", model.replace(name, "\u001b[2J"));
        add("expression of wide signs", model.replace(name, "＄｛canary.song｝ ${canary.song}"));
    }

    private void brokenMarkup() {
        add("attribute twice", model.replaceFirst(" id=\"", " id=\"x\" id=\""));
        add("attribute twice by two prefixes", root("xmlns:p=\"urn:p\" xmlns:q=\"urn:p\" p:a=\"1\" q:a=\"2\""));
        add("cut off", model.substring(0, model.length() / 2));
        add("two roots", model + model.substring(model.indexOf("?>") + 2));
        add("text after the end", model + "x");
        add("nothing", "");
        add("only a declaration", "<?xml version=\"1.0\"?>");
        add("only blanks", " ".repeat(1_000));
        add("another root", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>");
        add("drawing", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
        add("root without a namespace", "<definitions><process id=\"attack\" isExecutable=\"true\"/></definitions>");
        add(
                "case management",
                "<definitions xmlns=\"http://www.omg.org/spec/CMMN/20151109/MODEL\"><case id=\"c\"/></definitions>");
        add("prefix without a namespace", model.replaceFirst(" id=\"", " zz:x=\"1\" id=\""));
        add("namespace taken away", root("xmlns:zz=\"\""));
        add("no XML", () -> new byte[] {'P', 'K', 3, 4, 20, 0, 8, 0});
        add("class file", () -> new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 61});
        add("serialised object", () -> new byte[] {(byte) 0xac, (byte) 0xed, 0, 5, 's', 'r', 0, 0});
        add("archive", () -> new byte[] {31, (byte) 139, 8, 0, 0, 0, 0, 0});
        add("comment that never ends", model + "<!-- ");
        add("CDATA that never ends", model.replace(name, "<![CDATA[ "));
    }

    private void sizes() {
        add("2 000 deep", last("<a>".repeat(2_000) + "</a>".repeat(2_000)));
        add("200 000 deep", last("<a>".repeat(200_000)));
        add("attribute of 1 MB", root("exporter=\"" + "x".repeat(1_000_000) + "\""));
        add("name of 1 MB", model.replace(name, "x".repeat(1_000_000)));
        add("text of 1 MB", last("x".repeat(1_000_000)));
        add("comment of 1 MB", last("<!--" + "x".repeat(1_048_576) + "-->"));
        add("50 000 attributes", root(numbers(50_000, "a%d=\"1\"")));
        add("50 000 namespaces", root(numbers(50_000, "xmlns:n%d=\"urn:%d\"")));
        add("attributes whose hashes collide", root(collisions()));
        add("100 000 elements", last(numbers(100_000, "<a%d/>")));
        add("element name of 1 MB", last("<" + "a".repeat(1_000_000) + "/>"));
        add("100 MB of blanks", () -> filled(model, 100));
        add(
                "100 MB of elements",
                () -> last("#").replace("#", "<a/>".repeat(25 * 1024 * 1024)).getBytes(UTF_8));
    }

    private static byte[] filled(String model, int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(megabytes * 1_048_576 + model.length() * 2);
        bytes.writeBytes(model.getBytes(UTF_8));
        byte[] blanks = " ".repeat(1_048_576).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < megabytes; i++) {
            bytes.writeBytes(blanks);
        }
        return bytes.toByteArray();
    }

    /** Names that Java hashes to one number. */
    private static String collisions() {
        return IntStream.range(0, 1 << 14)
                .mapToObj(number -> IntStream.range(0, 14)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "", "=\"1\"")))
                .collect(Collectors.joining(" "));
    }

    private static String numbers(int count, String each) {
        return IntStream.range(0, count)
                .mapToObj(number -> each.replace("%d", String.valueOf(number)))
                .collect(Collectors.joining(" "));
    }

    private String root(String attributes) {
        return model.replaceFirst(
                "definitions ", java.util.regex.Matcher.quoteReplacement("definitions " + attributes + " "));
    }

    private String last(String inside) {
        int end = model.lastIndexOf("</");
        return model.substring(0, end) + inside + model.substring(end);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
