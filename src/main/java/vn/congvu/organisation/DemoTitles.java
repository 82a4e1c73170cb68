package vn.congvu.organisation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.congvu.importing.CsvFile;
import vn.congvu.web.problem.Bilingual;

/** The titles of the demo accounts, by account and kind of unit. */
final class DemoTitles {

    private final Map<String, Bilingual> titles = new HashMap<>();

    DemoTitles(CsvFile file) {
        file.rows("account", "unit_kind", "title_vi", "title_en")
                .forEach(row -> titles.put(
                        key(row.text("account"), row.text("unit_kind")),
                        new Bilingual(row.text("title_vi"), row.text("title_en"))));
    }

    Bilingual of(Role account, UnitKind kind) {
        String name = account.name().toLowerCase(Locale.ROOT);
        Bilingual everywhere = titles.get(key(name, "*"));
        return titles.getOrDefault(key(name, kind.name().toLowerCase(Locale.ROOT)), everywhere);
    }

    private static String key(String account, String kind) {
        return account + "/" + kind;
    }
}
