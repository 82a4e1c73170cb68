package vn.congvu.remotework.view;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.round.PersonNames;

/** What happened to a request. Everybody who sees it reads what; why it was decided so, only those who may. */
@Component
class HistoryViews {

    private final RemoteJournal journal;
    private final RequestAccess access;
    private final PersonNames people;

    HistoryViews(RemoteJournal journal, RequestAccess access, PersonNames people) {
        this.journal = journal;
        this.access = access;
        this.people = people;
    }

    List<RequestView.HistoryView> of(RemoteRequest request) {
        boolean reasons = access.maySeeReasons(request);
        return journal.of(request.code()).stream()
                .map(event -> view(event, reasons || !event.kind().explains()))
                .toList();
    }

    private RequestView.HistoryView view(RemoteEvent event, boolean words) {
        return new RequestView.HistoryView(
                event.id(),
                event.at(),
                people.named(event.actor()),
                event.kind().name(),
                words ? event.text().vi() : null,
                words ? event.text().en() : null);
    }
}
