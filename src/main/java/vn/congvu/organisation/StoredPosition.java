package vn.congvu.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
class StoredPosition {

    @Enumerated(EnumType.STRING)
    private Role role;

    private String unitCode;

    protected StoredPosition() {}

    StoredPosition(Position position) {
        role = position.role();
        unitCode = position.unitCode();
    }

    Position position() {
        return new Position(role, unitCode);
    }
}
