package vn.congvu.dossier;

import java.util.List;
import java.util.Map;

/** What a dossier is submitted with, before it has been checked. */
public record NewDossier(
        String procedureCode,
        String unit,
        Channel channel,
        NewApplicant applicant,
        List<HandedIn> components,
        Map<String, Object> data) {

    public NewDossier {
        components = components == null ? List.of() : components;
        data = data == null ? Map.of() : data;
    }

    public record NewApplicant(
            String fullName, String identityNumber, String phone, String email, String address, ApplicantType type) {}

    /** A component the applicant hands in. */
    public record HandedIn(String code, boolean received, String note) {}
}
