package vn.congvu.web.idempotency;

/** The answer of the first request with a key; location and body may be null. */
record StoredAnswer(String requestLine, String bodyHash, int status, String location, String body) {}
