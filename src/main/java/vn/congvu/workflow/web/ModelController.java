package vn.congvu.workflow.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.workflow.Workflows;

/** The diagrams that cases run on. They hold no case data. */
@RestController
@RequestMapping("/api/models")
class ModelController {

    private final Workflows workflows;

    ModelController(Workflows workflows) {
        this.workflows = workflows;
    }

    @GetMapping(path = "/{key}/xml", produces = MediaType.APPLICATION_XML_VALUE)
    String xml(@PathVariable String key, @RequestParam(required = false) String definitionId) {
        return workflows.diagram(key, definitionId);
    }
}
