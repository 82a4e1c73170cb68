package vn.congvu.leadershipexam.defence;

import java.time.Instant;

/** The project a candidate handed in. */
public record Project(
        String candidateId, String fileId, String fileName, long size, String sha256, Instant submittedAt) {

    static String owner(String candidateId) {
        return "project:" + candidateId;
    }
}
