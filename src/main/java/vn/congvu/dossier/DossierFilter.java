package vn.congvu.dossier;

import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import vn.congvu.text.Diacritics;

/** Which dossiers are asked for; {@code null} leaves a filter out. */
public record DossierFilter(String text, DossierStatus status, String unit, Timeliness timeliness) {

    private static final List<DossierStatus> ENDED = List.of(
            DossierStatus.REJECTED,
            DossierStatus.WITHDRAWN,
            DossierStatus.STOPPED,
            DossierStatus.DONE,
            DossierStatus.RETURNED);

    /** How a dossier stands, or stood, against its promise. */
    public enum Timeliness {
        IN_TIME,
        DUE_TODAY,
        OVERDUE,
        PAUSED,
        DONE_IN_TIME,
        DONE_LATE
    }

    /** @param institutions null for somebody who may see all */
    Specification<Dossier> visibleTo(Collection<String> institutions) {
        return (dossier, query, build) -> {
            if (institutions == null) {
                return build.conjunction();
            }
            Subquery<String> parties = query.subquery(String.class);
            Root<DossierParty> party = parties.from(DossierParty.class);
            parties.select(party.get("dossierCode"))
                    .where(party.get("institutionCode").in(institutions));
            return dossier.get("code").in(parties);
        };
    }

    Specification<Dossier> matching(Instant now, Instant endOfToday) {
        Specification<Dossier> all = (dossier, query, build) -> build.conjunction();
        return all.and(withText()).and(inStatus()).and(receivedAt()).and(standing(now, endOfToday));
    }

    private Specification<Dossier> withText() {
        return (dossier, query, build) -> text == null || text.isBlank()
                ? build.conjunction()
                : build.and(Arrays.stream(Diacritics.fold(text).split(" "))
                        .map(word -> build.like(dossier.get("searchText"), "%" + escaped(word) + "%", '!'))
                        .toArray(Predicate[]::new));
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private Specification<Dossier> inStatus() {
        return (dossier, query, build) ->
                status == null ? build.conjunction() : build.equal(dossier.get("status"), status);
    }

    private Specification<Dossier> receivedAt() {
        return (dossier, query, build) ->
                unit == null ? build.conjunction() : build.equal(dossier.get("receivingInstitution"), unit);
    }

    private Specification<Dossier> standing(Instant now, Instant endOfToday) {
        return (dossier, query, build) -> {
            if (timeliness == null) {
                return build.conjunction();
            }
            Predicate open = build.not(dossier.get("status").in(ENDED));
            Predicate paused = build.equal(dossier.get("status"), DossierStatus.SUPPLEMENT_REQUESTED);
            var promise = dossier.<Instant>get("promisedAt");
            var end = dossier.<Instant>get("finishedAt");
            return switch (timeliness) {
                case PAUSED -> paused;
                case OVERDUE -> build.and(open, build.not(paused), build.lessThan(promise, now));
                case DUE_TODAY ->
                    build.and(
                            open,
                            build.not(paused),
                            build.greaterThanOrEqualTo(promise, now),
                            build.lessThan(promise, endOfToday));
                case IN_TIME -> build.and(open, build.not(paused), build.greaterThanOrEqualTo(promise, endOfToday));
                case DONE_IN_TIME -> build.and(build.not(open), build.lessThanOrEqualTo(end, promise));
                case DONE_LATE -> build.and(build.not(open), build.greaterThan(end, promise));
            };
        };
    }
}
