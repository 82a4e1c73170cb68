package vn.congvu.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

@Entity
@Table(name = "officer")
class StoredOfficer {

    @Id
    private String username;

    private String fullName;
    private String titleVi;
    private String titleEn;
    private String email;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "officer_position", joinColumns = @JoinColumn(name = "username"))
    @OrderColumn(name = "position_no")
    private List<StoredPosition> positions = new ArrayList<>();

    private String substituteUsername;
    private boolean active;

    @Version
    private Integer version;

    protected StoredOfficer() {}

    StoredOfficer(Officer officer) {
        username = officer.username();
        update(officer);
    }

    final void update(Officer officer) {
        fullName = officer.fullName();
        titleVi = officer.titleVi();
        titleEn = officer.titleEn();
        email = officer.email();
        substituteUsername = officer.substituteUsername();
        active = officer.active();
        positions.clear();
        officer.positions().forEach(position -> positions.add(new StoredPosition(position)));
    }

    Officer officer() {
        return new Officer(
                username,
                fullName,
                titleVi,
                titleEn,
                email,
                positions.stream().map(StoredPosition::position).toList(),
                substituteUsername,
                active);
    }
}
