package vn.congvu.leadershipexam;

/** How far the part of a council has come; what may be seen and done depends on it. In the order in which it happens. */
public enum Phase {
    /** Policy, plan, notice; bodies are being formed. */
    PREPARING,
    /** The notice is out, applications are taken. */
    REGISTRATION,
    /** Conditions and standards are checked. */
    VETTING,
    /** The list of eligible candidates is public; numbers, rooms and seats follow. */
    LISTED,
    /** The paper is written. */
    WRITTEN,
    /** Scripts get their blind codes, then the key is sealed. */
    CODING,
    /** Two independent rounds, differences, third marks. */
    MARKING,
    /** Every mark is locked; the key may be opened. */
    MARKED,
    /** Marks of the paper are known to those who wrote it; appeals are taken. */
    APPEAL,
    /** Projects are written, presented and defended. */
    DEFENCE,
    /** The result is drawn up and laid before the authority. */
    SUMMARY,
    /** Approved and made known; appointment and training follow. */
    RESULT,
    /** Records are sealed in the archive. */
    ARCHIVED,
    /** Ended without a result. */
    STOPPED;

    public boolean isBefore(Phase other) {
        return ordinal() < other.ordinal();
    }
}
