package vn.congvu.leadershipexam.registration;

import java.util.Optional;

/** National databases of persons and of education, asked instead of for paper. */
public interface PersonRegister {

    /** @param simulated whether it is invented for a demonstration */
    record Extract(String reference, boolean simulated) {}

    /**
     * @param source {@code population} or {@code education}
     * @return empty when nothing is known there, or no register is connected
     */
    Optional<Extract> find(String username, String source);
}
