package vn.congvu.web.idempotency;

/** A writing request with its key: whose, which ({@code POST /api/dossiers}), and a digest of its body. */
record KeyedRequest(String username, String key, String line, String bodyHash) {

    boolean sameAs(StoredAnswer stored) {
        return line.equals(stored.requestLine()) && bodyHash.equals(stored.bodyHash());
    }
}
