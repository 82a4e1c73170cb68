package vn.congvu.leadershipexam.appointment;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.leadershipexam.round.Post;

/** The courses by title, as data. */
@Component
class Courses {

    private final List<Course> courses = CsvFile.shipped("exam/training.csv")
            .rows("edition", "grade", "course", "name_vi", "name_en", "months", "basis")
            .stream()
            .map(Courses::course)
            .toList();

    List<Course> of(String edition, Post.Grade grade) {
        return courses.stream()
                .filter(course -> course.edition().equals(edition) && course.grade() == grade)
                .toList();
    }

    private static Course course(CsvRow row) {
        return new Course(
                row.text("edition"),
                Post.Grade.valueOf(row.text("grade").toUpperCase(Locale.ROOT)),
                row.text("course"),
                row.text("name_vi"),
                row.text("name_en"),
                row.count("months"),
                row.text("basis"));
    }
}
