package vn.congvu.leadershipexam.result;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who won, for everybody. */
@RestController
@RequestMapping("/public/exams/{code}/results")
class PublicResultController {

    private final PublicResults results;

    PublicResultController(PublicResults results) {
        this.results = results;
    }

    @GetMapping
    PublicResult results(@PathVariable String code) {
        return results.of(code);
    }
}
