package vn.congvu.leadershipexam.script;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.evidence.Reads;

/** Hands out pages of scripts and writes down to whom. Whether somebody may see them is for the caller to say. */
@Component
public class ScriptPages {

    private final PageStore pages;
    private final Reads reads;

    ScriptPages(PageStore pages, Reads reads) {
        this.pages = pages;
        this.reads = reads;
    }

    public byte[] read(Script script, int number, String username) {
        reads.read(script.roundCode(), script.councilNo(), "script:" + script.id(), username);
        return pages.find(script.id(), script.context(), number)
                .orElseThrow(() -> ExamProblems.unknown(String.valueOf(number)));
    }
}
