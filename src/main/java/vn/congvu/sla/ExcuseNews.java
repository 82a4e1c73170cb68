package vn.congvu.sla;

import java.util.Set;

/** Told, in the same transaction, how the recognition of an objective cause of lateness goes on. */
public interface ExcuseNews {

    /** A request by its number, and the dossier it is about. */
    record AboutExcuse(long id, String dossierCode) {}

    /** @param deciders the usernames of those who may decide */
    void asked(AboutExcuse excuse, Set<String> deciders);

    void decided(AboutExcuse excuse, boolean confirmed, String requestedBy);
}
