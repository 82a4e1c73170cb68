package vn.congvu.web.idempotency;

/**
 * Leaves a controller method whose answer is known already. An exception, because the method promises a type of its
 * own and because nothing of the second attempt may be committed.
 */
final class Replay extends RuntimeException {

    private final transient StoredAnswer answer;

    Replay(StoredAnswer answer) {
        super("replayed", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
