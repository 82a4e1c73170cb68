package vn.congvu.leadershipexam.registration;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rounds of exams for everybody, without signing in. */
@RestController
@RequestMapping("/public/exams")
class PublicExamController {

    private final PublicExams exams;

    PublicExamController(PublicExams exams) {
        this.exams = exams;
    }

    record Exams(List<PublicExams.PublicExam> items) {}

    @GetMapping
    Exams exams() {
        return new Exams(exams.all());
    }

    @GetMapping("/{code}")
    PublicExams.PublicExam exam(@PathVariable String code) {
        return exams.one(code);
    }
}
