package vn.congvu.leadershipexam.marking;

/** What the marks of a script amount to so far. */
public sealed interface Verdict {

    /** @param basis why it is this mark */
    record Settled(Mark mark, Basis basis) implements Verdict {}

    record Open(Need need) implements Verdict {}

    /** Why a mark is what it is. */
    enum Basis {
        MEAN,
        AGREED,
        HEAD,
        TWO_EQUAL,
        COLLECTIVE
    }

    /** What has to happen before a script has its mark. */
    enum Need {
        DISCUSSION,
        THIRD_MARK,
        COLLECTIVE_MARKING
    }
}
