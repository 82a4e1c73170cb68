package vn.congvu.leadershipexam.script;

/** A script without its head: nothing here says whose it is. */
public record Script(String id, String roundCode, int councilNo, String blindCode, int pages) {

    String context() {
        return "script|" + roundCode + "|" + councilNo + "|" + blindCode;
    }
}
