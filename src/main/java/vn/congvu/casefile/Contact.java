package vn.congvu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom to answer. Personal data: masked wherever it is not needed in full, never in logs or process variables. */
@Embeddable
class Contact {

    private static final int SHOWN = 3;

    @Column(name = "contact_name")
    private String name;

    @Column(name = "contact_phone")
    private String phone;

    @Column(name = "contact_email")
    private String email;

    protected Contact() {}

    Contact(String name, String phone, String email) {
        this.name = name;
        this.phone = phone;
        this.email = email;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    String email() {
        return email;
    }

    String maskedPhone() {
        return phone == null || phone.length() <= SHOWN ? phone : hidden(phone.length() - SHOWN) + end(phone);
    }

    /** The first letter and the server. */
    String maskedEmail() {
        int at = email == null ? -1 : email.indexOf('@');
        return at < 1 ? null : email.charAt(0) + hidden(at - 1) + email.substring(at);
    }

    private static String end(String text) {
        return text.substring(text.length() - SHOWN);
    }

    private static String hidden(int letters) {
        return "*".repeat(letters);
    }
}
