package vn.congvu.dossier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who asks. Personal data: masked wherever it is not needed in full, never in logs, addresses or process variables. */
@Embeddable
public class Applicant {

    private String fullName;
    private String identityNumber;
    private String phone;
    private String email;
    private String address;

    @Enumerated(EnumType.STRING)
    private ApplicantType type;

    protected Applicant() {}

    Applicant(String fullName, String identityNumber, String phone, String email, String address, ApplicantType type) {
        this.fullName = fullName;
        this.identityNumber = identityNumber;
        this.phone = phone;
        this.email = email;
        this.address = address;
        this.type = type;
    }

    public String fullName() {
        return fullName;
    }

    public String email() {
        return email;
    }

    public String address() {
        return address;
    }

    public ApplicantType type() {
        return type;
    }

    public String maskedIdentityNumber() {
        return masked(identityNumber);
    }

    public String maskedPhone() {
        return masked(phone);
    }

    private static String masked(String text) {
        if (text == null || text.length() <= 4) {
            return text;
        }
        return "*".repeat(text.length() - 4) + text.substring(text.length() - 4);
    }
}
