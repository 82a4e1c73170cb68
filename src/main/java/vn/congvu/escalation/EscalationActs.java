package vn.congvu.escalation;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;

/** Tells the history of an escalation with the names of the people. */
@Component
class EscalationActs {

    private final Organisation organisation;

    EscalationActs(Organisation organisation) {
        this.organisation = organisation;
    }

    EscalationView.Act of(EscalationHistory.Entry entry, List<EscalationDeliveries.Delivery> deliveries) {
        return new EscalationView.Act(
                entry.at(),
                person(entry.by()),
                entry.act(),
                text(Words.VI, entry, deliveries),
                text(Words.EN, entry, deliveries));
    }

    EscalationView.Person person(String username) {
        return username == null ? null : new EscalationView.Person(username, fullName(username));
    }

    private String text(Words words, EscalationHistory.Entry entry, List<EscalationDeliveries.Delivery> deliveries) {
        return switch (entry.act()) {
            case RAISED -> deliveries.isEmpty() ? null : words.text("delivered", names(words, deliveries));
            case REASSIGNED -> fullName(entry.text());
            case CLOSED -> words.outcome(entry.text());
            default -> entry.text();
        };
    }

    private String names(Words words, List<EscalationDeliveries.Delivery> deliveries) {
        return deliveries.stream()
                .map(delivery -> fullName(delivery.username())
                        + (delivery.inPlaceOf() == null
                                ? ""
                                : " " + words.text("in-place-of", fullName(delivery.inPlaceOf()))))
                .collect(Collectors.joining(", "));
    }

    private String fullName(String username) {
        return organisation.nameOf(username);
    }
}
