package vn.congvu.leadershipexam;

import java.util.Locale;
import vn.congvu.web.problem.Bilingual;

/** The bodies of an exam. Source: TT 22/2025/TT-BNV, applied by analogy. */
public enum Body {
    COUNCIL("Hội đồng thi tuyển", "Exam council"),
    SECRETARIAT("Tổ thư ký", "Secretariat"),
    VETTING("Ban kiểm tra hồ sơ", "Vetting board"),
    PAPERS("Ban đề thi", "Question board"),
    INVIGILATION("Ban coi thi", "Invigilation board"),
    CODING("Ban phách", "Coding board"),
    MARKING("Ban chấm thi viết", "Marking board"),
    APPEAL("Ban chấm phúc khảo", "Appeal marking board"),
    DEFENCE("Ban chấm đề án", "Project board"),
    SUPERVISION("Ban giám sát", "Supervision board");

    private final Bilingual words;

    Body(String vi, String en) {
        words = new Bilingual(vi, en);
    }

    public Bilingual words() {
        return words;
    }

    /** As it stands in names of groups: {@code marking}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
