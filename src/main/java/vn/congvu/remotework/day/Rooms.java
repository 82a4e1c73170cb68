package vn.congvu.remotework.day;

import vn.congvu.remotework.round.PilotUnit;

/** Says how much room a day has for a person, and which of the two limits binds: people in the round, people at the office. */
final class Rooms {

    private Rooms() {}

    /**
     * @param placesLeft for the person; one is their own if they have a place already
     * @param away others who are away that day
     */
    static Rota.Room of(PilotUnit unit, int placesLeft, int away) {
        int places = Math.max(0, placesLeft);
        int leaving = Math.max(0, unit.mostAway() - away);
        return places < leaving ? byQuota(unit, places) : byPresence(unit, leaving);
    }

    private static Rota.Room byQuota(PilotUnit unit, int free) {
        int used = unit.quota() - free;
        return new Rota.Room(
                free,
                "QUOTA",
                "chỉ tiêu %d người, đã dùng %d".formatted(unit.quota(), used),
                "quota of %d people, %d used".formatted(unit.quota(), used));
    }

    private static Rota.Room byPresence(PilotUnit unit, int free) {
        return new Rota.Room(
                free,
                "PRESENCE",
                "cần %d người có mặt".formatted(unit.minPresent()),
                "%d people must be at the office".formatted(unit.minPresent()));
    }
}
