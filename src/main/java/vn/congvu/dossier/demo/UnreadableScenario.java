package vn.congvu.dossier.demo;

/** The scenario says something that cannot be played; the message names the dossier and the line. */
final class UnreadableScenario extends RuntimeException {

    UnreadableScenario(String message) {
        super(message);
    }
}
