package vn.congvu.leadershipexam.registration;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;

/** When somebody retires, from {@code exam/retirement.csv}: the age rises year by year, another one for women. */
@Component
class RetirementAges {

    private record Age(int year, Gender gender, int months) {}

    private final List<Age> ages =
            CsvFile.shipped("exam/retirement.csv").rows("year", "gender", "months", "basis").stream()
                    .map(row -> new Age(row.count("year"), row.choice("gender", Gender.class), row.count("months")))
                    .sorted(Comparator.comparingInt(Age::year))
                    .toList();

    /** The age of the first year in which it is reached; the last one for all years after. */
    LocalDate retirement(LocalDate birth, Gender gender) {
        LocalDate day = birth;
        for (Age age : ages) {
            if (age.gender() == gender) {
                day = birth.plusMonths(age.months());
                if (day.getYear() <= age.year()) {
                    return day;
                }
            }
        }
        return day;
    }

    /** Whole months from a day until then; none when it has passed. */
    int monthsLeft(LocalDate birth, Gender gender, LocalDate from) {
        return (int) Math.max(0, Period.between(from, retirement(birth, gender)).toTotalMonths());
    }
}
