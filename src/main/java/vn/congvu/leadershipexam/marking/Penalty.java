package vn.congvu.leadershipexam.marking;

/** What a breach of the rules in the exam room costs, the lightest first. Only the heaviest one of a paper counts. */
public enum Penalty {
    NONE,
    REPRIMAND,
    WARNING,
    SUSPENSION,
    ANNULMENT;

    public Penalty orHeavier(Penalty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The paper is not marked: who was sent out handed in nothing that counts. */
    public boolean endsThePaper() {
        return compareTo(SUSPENSION) >= 0;
    }
}
