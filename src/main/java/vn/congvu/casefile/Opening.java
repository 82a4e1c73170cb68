package vn.congvu.casefile;

import java.util.Map;

/** What a case is opened with, as far as every procedure understands it. */
record Opening(Map<String, Object> data) {

    private static final String TITLE = "title";
    private static final String CONTACT_NAME = "contactName";
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 40;

    /** @param otherwise for forms without a title */
    String title(String otherwise) {
        String title = text(TITLE, LONGEST_TITLE);
        return title == null ? otherwise : title;
    }

    Contact contact() {
        return new Contact(
                text(CONTACT_NAME, LONGEST_NAME),
                text("contactPhone", LONGEST_PHONE),
                text("contactEmail", LONGEST_NAME));
    }

    private String text(String field, int longest) {
        Object value = data.get(field);
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        String text = value.toString().strip();
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
