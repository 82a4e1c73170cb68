package vn.congvu.leadershipexam.registration;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;

/** What a candidate's file consists of, from {@code exam/components.csv}. */
@Component
class PaperComponents {

    private final List<PaperComponent> components = CsvFile.shipped("exam/components.csv")
            .rows("code", "name_vi", "name_en", "required", "source", "valid_months", "basis")
            .stream()
            .map(row -> new PaperComponent(
                    row.text("code"),
                    row.text("name_vi"),
                    row.text("name_en"),
                    row.flag("required"),
                    row.optional("source"),
                    row.count("valid_months"),
                    row.text("basis")))
            .toList();

    List<PaperComponent> all() {
        return components;
    }

    PaperComponent require(String code) {
        return components.stream()
                .filter(component -> component.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RegistrationProblems.unknownComponent(
                        components.stream().map(PaperComponent::code).toList()));
    }
}
