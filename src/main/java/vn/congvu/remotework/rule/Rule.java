package vn.congvu.remotework.rule;

import vn.congvu.web.problem.Bilingual;

/** A condition of the pilot, and how the product keeps to it. Public. */
public record Rule(String code, String textVi, String textEn, String keptVi, String keptEn) {

    public Bilingual words() {
        return new Bilingual(code + " – " + textVi, code + " – " + textEn);
    }
}
