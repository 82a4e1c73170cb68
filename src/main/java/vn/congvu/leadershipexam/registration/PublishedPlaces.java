package vn.congvu.leadershipexam.registration;

import org.springframework.stereotype.Component;

/** Where a candidate writes the paper, once that is public. */
@Component
class PublishedPlaces {

    private final Publications publications;
    private final Rooms rooms;

    PublishedPlaces(Publications publications, Rooms rooms) {
        this.publications = publications;
        this.rooms = rooms;
    }

    /** Null before. */
    ApplicationView.PlaceView of(Candidate candidate) {
        boolean isPublic = publications
                .at(candidate.roundCode(), candidate.councilNo(), Publications.What.SEATS)
                .isPresent();
        return isPublic && candidate.candidateNumber() != null ? place(candidate) : null;
    }

    private ApplicationView.PlaceView place(Candidate candidate) {
        String address = rooms.of(candidate.roundCode(), candidate.councilNo()).stream()
                .filter(room -> room.room().equals(candidate.room()))
                .map(Room::place)
                .findFirst()
                .orElse("");
        return new ApplicationView.PlaceView(candidate.candidateNumber(), candidate.room(), address, candidate.seat());
    }
}
