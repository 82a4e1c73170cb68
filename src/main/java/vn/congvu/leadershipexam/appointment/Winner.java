package vn.congvu.leadershipexam.appointment;

/** Who won a post. */
record Winner(String roundCode, int postNo, int councilNo, String candidateId, String username, String fullName) {

    boolean is(String who) {
        return username.equals(who);
    }
}
