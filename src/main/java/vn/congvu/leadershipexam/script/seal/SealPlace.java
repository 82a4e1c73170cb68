package vn.congvu.leadershipexam.script.seal;

/** Which seal is meant; bound to every secret of it, so that none can be moved to another council or share. */
public record SealPlace(String round, int council) {

    String holder(int share) {
        return context("holder", share);
    }

    String share(int share) {
        return context("share", share);
    }

    String offer(int share, int forShare) {
        return context("offer", share) + "|" + forShare;
    }

    String seal() {
        return context("seal", 0);
    }

    String entry() {
        return context("entry", 0);
    }

    private String context(String what, int number) {
        return "congvu-exam|" + what + "|" + round + "|" + council + "|" + number;
    }
}
