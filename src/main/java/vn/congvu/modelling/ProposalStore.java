package vn.congvu.modelling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.modelling.gate.Report;
import vn.congvu.sla.StoredTime;
import vn.congvu.web.paging.Window;

/** The rows of {@code model_proposal}, of its parts and of everybody who worked on them. */
@Repository
class ProposalStore {

    private static final TypeReference<List<Report>> REPORTS = new TypeReference<>() {};

    /** Reports quote models; what they quote is not for the mapper of requests to judge. */
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A model somebody has proposed and nobody decided on. */
    record OpenPart(String key, String proposalId, String proposedBy, Instant proposedAt) {}

    Optional<Proposal> find(String id) {
        return jdbc.sql("SELECT * FROM model_proposal WHERE id = ?")
                .param(id)
                .query(ProposalStore::proposal)
                .optional();
    }

    Optional<Proposal> lock(String id) {
        return jdbc.sql("SELECT * FROM model_proposal WHERE id = ? FOR UPDATE")
                .param(id)
                .query(ProposalStore::proposal)
                .optional();
    }

    /** The newest first. */
    List<Proposal> list(ProposalState state, Long before, Window window) {
        return jdbc.sql("SELECT * FROM model_proposal WHERE 1 = 1"
                        + (state == null ? "" : " AND state = :state")
                        + (before == null ? "" : " AND number_no < :before")
                        + " ORDER BY number_no DESC LIMIT " + window.fetch())
                .param("state", state == null ? null : state.name())
                .param("before", before)
                .query(ProposalStore::proposal)
                .list();
    }

    List<OpenPart> open() {
        return jdbc.sql("SELECT part.model_key, p.id, p.proposed_by, p.proposed_at FROM model_proposal p"
                        + " JOIN model_proposal_part part ON part.proposal_id = p.id WHERE p.state = 'PROPOSED'"
                        + " ORDER BY p.number_no DESC")
                .query((row, number) -> new OpenPart(
                        row.getString("model_key"),
                        row.getString("id"),
                        row.getString("proposed_by"),
                        StoredTime.read(row, "proposed_at")))
                .list();
    }

    List<ProposalPart> parts(String proposalId) {
        return jdbc.sql("SELECT * FROM model_proposal_part WHERE proposal_id = ? ORDER BY position_no")
                .param(proposalId)
                .query(ProposalStore::part)
                .list();
    }

    List<String> authors(String proposalId) {
        return jdbc.sql("SELECT username FROM model_proposal_author WHERE proposal_id = ? ORDER BY username")
                .param(proposalId)
                .query(String.class)
                .list();
    }

    void add(Proposal proposal, List<ProposalPart> parts, Collection<String> authors) {
        jdbc.sql("INSERT INTO model_proposal (id, model_key, state, legal_basis, decision_number, note, report,"
                        + " proposed_by, proposed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        proposal.id(),
                        proposal.key(),
                        proposal.state().name(),
                        proposal.grounds().legalBasis(),
                        proposal.grounds().decisionNumber(),
                        proposal.grounds().note(),
                        JSON.writeValueAsString(proposal.reports()),
                        proposal.proposedBy(),
                        StoredTime.utc(proposal.proposedAt()))
                .update();
        for (int position = 0; position < parts.size(); position++) {
            add(proposal.id(), position, parts.get(position));
        }
        authors.forEach(author -> jdbc.sql("INSERT INTO model_proposal_author (proposal_id, username) VALUES (?, ?)")
                .params(proposal.id(), author)
                .update());
    }

    private void add(String proposalId, int position, ProposalPart part) {
        jdbc.sql("INSERT INTO model_proposal_part (proposal_id, position_no, model_key, kind, revision, base_version,"
                        + " uploaded, uploaded_hash, checked, checked_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        proposalId,
                        position,
                        part.key(),
                        part.kind().name(),
                        part.revision(),
                        part.baseVersion(),
                        part.uploaded(),
                        part.uploadedHash(),
                        part.checked(),
                        part.checkedHash())
                .update();
    }

    void decide(String id, ProposalState state, String by, Instant at, String reason) {
        jdbc.sql("UPDATE model_proposal SET state = ?, decided_by = ?, decided_at = ?, reason = ? WHERE id = ?")
                .params(state.name(), by, StoredTime.utc(at), reason, id)
                .update();
    }

    void becameVersion(String id, String key, int version) {
        jdbc.sql("UPDATE model_proposal_part SET new_version = ? WHERE proposal_id = ? AND model_key = ?")
                .params(version, id, key)
                .update();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getString("id"),
                row.getLong("number_no"),
                row.getString("model_key"),
                ProposalState.valueOf(row.getString("state")),
                new Proposal.Grounds(
                        row.getString("legal_basis"), row.getString("decision_number"), row.getString("note")),
                JSON.readValue(row.getString("report"), REPORTS),
                row.getString("proposed_by"),
                StoredTime.read(row, "proposed_at"),
                row.getString("decided_by"),
                StoredTime.read(row, "decided_at"),
                row.getString("reason"));
    }

    private static ProposalPart part(ResultSet row, int number) throws SQLException {
        return new ProposalPart(
                row.getString("model_key"),
                ModelKind.valueOf(row.getString("kind")),
                row.getInt("revision"),
                row.getObject("base_version", Integer.class),
                row.getString("uploaded"),
                row.getString("uploaded_hash"),
                row.getString("checked"),
                row.getString("checked_hash"),
                row.getObject("new_version", Integer.class));
    }
}
