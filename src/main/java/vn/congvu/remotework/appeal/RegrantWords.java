package vn.congvu.remotework.appeal;

import java.time.LocalDate;
import java.util.List;
import vn.congvu.text.Written;
import vn.congvu.web.problem.Bilingual;

/** Says which days were given after an appeal, and which had no room any more; nothing of what there is none of. */
record RegrantWords(List<LocalDate> given, List<LocalDate> left) {

    Bilingual result() {
        return new Bilingual(
                sentences("Đồng ý thêm: %s.", "Không còn xếp được: %s.", "Không thêm được ngày nào."),
                sentences("Days added: %s.", "No room any more: %s.", "No day could be added."));
    }

    Bilingual letter(String code) {
        return new Bilingual(
                code + ": phúc tra được chấp nhận. " + result().vi(),
                code + ": the appeal is granted. " + result().en());
    }

    private String sentences(String added, String full, String none) {
        String first = given.isEmpty() ? none : added.formatted(Written.days(given));
        return left.isEmpty() ? first : first + " " + full.formatted(Written.days(left));
    }
}
