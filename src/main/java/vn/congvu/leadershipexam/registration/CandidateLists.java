package vn.congvu.leadershipexam.registration;

import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.PlannedDates;

/** Lists of candidates for the boards. */
@Service
@Transactional(readOnly = true)
public class CandidateLists {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Candidates candidates;
    private final Applications applications;
    private final Vettings vettings;
    private final EligibilityTable table;
    private final Papers papers;
    private final Rooms rooms;
    private final Publications publications;
    private final PlannedDates dates;
    private final PostViews posts;
    private final RegistrationTime time;
    private final RegistrationAccess access;

    CandidateLists(
            ExamRounds rounds,
            Councils councils,
            Candidates candidates,
            Applications applications,
            Vettings vettings,
            EligibilityTable table,
            Papers papers,
            Rooms rooms,
            Publications publications,
            PlannedDates dates,
            PostViews posts,
            RegistrationTime time,
            RegistrationAccess access) {
        this.rounds = rounds;
        this.councils = councils;
        this.candidates = candidates;
        this.applications = applications;
        this.vettings = vettings;
        this.table = table;
        this.papers = papers;
        this.rooms = rooms;
        this.publications = publications;
        this.dates = dates;
        this.posts = posts;
        this.time = time;
        this.access = access;
    }

    public CandidateList of(String code) {
        ExamRound round = rounds.require(code);
        List<Council> mine = councils.of(code).stream()
                .filter(council -> access.lists(code, council.councilNo()))
                .toList();
        if (mine.isEmpty()) {
            throw ExamProblems.unknown(code);
        }
        mine.forEach(council -> access.requireListing(code, council.councilNo()));
        return new CandidateList(
                code,
                round.nameVi(),
                round.nameEn(),
                posts.organiser(round).vi(),
                posts.organiser(round).en(),
                round.isSuspended(),
                mine.stream().map(this::council).toList());
    }

    private CandidateList.OfCouncil council(Council council) {
        String round = council.roundCode();
        int no = council.councilNo();
        boolean vets = access.vets(round, no);
        return new CandidateList.OfCouncil(
                no,
                council.nameVi(),
                council.nameEn(),
                council.phase(),
                vets,
                access.keepsRooms(round, no),
                time.closes(round, no).orElse(null),
                publications.at(round, no, Publications.What.LIST).orElse(null),
                publications.at(round, no, Publications.What.SEATS).orElse(null),
                dates.find(round, no, "paperStarts").orElse(null),
                candidates
                        .findByRoundCodeAndCouncilNoAndStatusInOrderByCandidateNumberAscIdAsc(
                                round, no, EnumSet.allOf(Candidate.Status.class))
                        .stream()
                        .map(candidate -> row(candidate, vets))
                        .toList(),
                rooms.of(round, no));
    }

    private CandidateList.Row row(Candidate candidate, boolean vets) {
        return new CandidateList.Row(
                candidate.id(),
                candidate.fullName(),
                candidate.birthDate(),
                posts.of(candidate.roundCode(), candidate.postNo()),
                candidate.status(),
                candidate.registeredAt(),
                vets ? table.findings(candidate).size() : null,
                vets ? papers.lacking(candidate.id(), table.closes(candidate)) : null,
                vetting(candidate),
                applications.require(candidate.id()).answer() != null,
                candidate.candidateNumber(),
                candidate.room(),
                candidate.seat());
    }

    private String vetting(Candidate candidate) {
        return vettings.find(candidate.id())
                .map(vetting -> vetting.confirmed() ? "CONFIRMED" : "PROPOSED")
                .orElse("OPEN");
    }
}
