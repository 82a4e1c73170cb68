package vn.congvu.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;

/** Gives every demo account an invented name, the same one each time. */
final class DemoNames {

    private final Map<String, List<String>> parts = new HashMap<>();

    DemoNames(CsvFile names) {
        for (CsvRow row : names.rows("part", "gender", "value")) {
            String gender = row.optional("gender");
            parts.computeIfAbsent(row.text("part") + (gender == null ? "" : gender), key -> new ArrayList<>())
                    .add(row.text("value"));
        }
    }

    String of(String username) {
        // The algorithm of Random is part of its specification: the same name on every machine.
        var random = new Random(username.hashCode() * 0x9E3779B97F4A7C15L);
        String gender = random.nextBoolean() ? "male" : "female";
        return String.join(" ", one("surname", random), one("middle" + gender, random), one("given" + gender, random));
    }

    private String one(String part, Random random) {
        List<String> choices = parts.get(part);
        return choices.get(random.nextInt(choices.size()));
    }
}
