package vn.congvu.remotework.round;

/** How many people have a place in a round; the requests know. */
public interface Occupancy {

    String NOBODY = "";

    /** @param except somebody who is not counted, or {@link #NOBODY} */
    int peopleWithAPlace(String roundId, String unitCode, String except);
}
