package vn.congvu.leadershipexam.registration;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRounds;

/** Rooms, candidate numbers and seats, by the secretariat. Numbers run without a gap in an order that chance decides. */
@Service
public class SeatingDesk {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Candidates candidates;
    private final Applications applications;
    private final Standing standing;
    private final Rooms rooms;
    private final Publications publications;
    private final RegistrationAccess access;
    private final SecureRandom chance = new SecureRandom();

    SeatingDesk(
            ExamRounds rounds,
            Councils councils,
            Candidates candidates,
            Applications applications,
            Standing standing,
            Rooms rooms,
            Publications publications,
            RegistrationAccess access) {
        this.rounds = rounds;
        this.councils = councils;
        this.candidates = candidates;
        this.applications = applications;
        this.standing = standing;
        this.rooms = rooms;
        this.publications = publications;
        this.access = access;
    }

    @Transactional
    public void rooms(String round, int council, List<Room> wanted) {
        requireOpen(round, council);
        Set<String> names = new HashSet<>();
        wanted.forEach(room -> {
            if (!names.add(room.room())) {
                throw RegistrationProblems.sameRoomTwice(room.room());
            }
        });
        rooms.replace(round, council, wanted);
    }

    /** May be drawn again until it is public. */
    @Transactional
    public void draw(String round, int council) {
        requireOpen(round, council);
        List<Candidate> eligible = standing.eligible(round, council);
        List<Room> open = rooms.of(round, council);
        int places = open.stream().mapToInt(Room::capacity).sum();
        if (places < eligible.size()) {
            throw RegistrationProblems.tooFewSeats(eligible.size(), places);
        }
        // Numbers are unique in the round: the old ones go before the new ones come.
        List<Candidate> numbered = candidates.findByRoundCodeAndCouncilNoAndStatusInOrderByCandidateNumberAscIdAsc(
                round, council, EnumSet.allOf(Candidate.Status.class));
        numbered.forEach(candidate -> candidate.sits(null, null, null));
        candidates.saveAllAndFlush(numbered);
        seat(Seating.order(eligible, this::place, chance), council, open);
    }

    private static void seat(List<Candidate> order, int council, List<Room> open) {
        int at = 0;
        for (Room room : open) {
            for (int seat = 1; seat <= room.capacity() && at < order.size(); seat++) {
                order.get(at).sits("%d%03d".formatted(council, at + 1), room.room(), seat);
                at++;
            }
        }
    }

    private String place(Candidate candidate) {
        return applications.require(candidate.id()).workUnit();
    }

    private void requireOpen(String code, int council) {
        rounds.requireLocked(code).requireNotSuspended();
        access.requireSecretariat(code, council);
        councils.require(code, council).require(Phase.LISTED);
        if (publications.at(code, council, Publications.What.SEATS).isPresent()) {
            throw RegistrationProblems.seatsPublished();
        }
    }
}
