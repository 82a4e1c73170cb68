package vn.congvu.leadershipexam.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.persistence.KeyedEntity;

/** Somebody who applied for a post; once in a round. */
@Entity
@Table(name = "exam_candidate")
public class Candidate extends KeyedEntity {

    @Id
    private String id;

    @Version
    private long version;

    private String roundCode;
    private int councilNo;
    private int postNo;
    private String username;
    private String fullName;
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant registeredAt;
    private String candidateNumber;
    private String room;
    private Integer seat;

    /** How the candidate stands. */
    public enum Status {
        REGISTERED,
        WITHDRAWN,
        INELIGIBLE,
        ELIGIBLE,
        ABSENT,
        EXPELLED,
        FAILED,
        PASSED,
        WINNER
    }

    protected Candidate() {}

    public Candidate(String id, Post post, String username, String fullName, LocalDate birthDate, Instant at) {
        this.id = id;
        this.roundCode = post.roundCode();
        this.councilNo = post.councilNo();
        this.postNo = post.postNo();
        this.username = username;
        this.fullName = fullName;
        this.birthDate = birthDate;
        this.status = Status.REGISTERED;
        this.registeredAt = at;
    }

    public void stands(Status as) {
        status = as;
    }

    void born(LocalDate on) {
        birthDate = on;
    }

    public void sits(String number, String where, Integer place) {
        candidateNumber = number;
        room = where;
        seat = place;
    }

    public boolean isBy(String who) {
        return username.equals(who);
    }

    @Override
    public String getId() {
        return id;
    }

    public String id() {
        return id;
    }

    public String roundCode() {
        return roundCode;
    }

    public int councilNo() {
        return councilNo;
    }

    public int postNo() {
        return postNo;
    }

    public String username() {
        return username;
    }

    public String fullName() {
        return fullName;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Status status() {
        return status;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public String candidateNumber() {
        return candidateNumber;
    }

    public String room() {
        return room;
    }

    public Integer seat() {
        return seat;
    }
}
