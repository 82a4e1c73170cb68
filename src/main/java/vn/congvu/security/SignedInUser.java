package vn.congvu.security;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Position;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;
import vn.congvu.organisation.WorkingGroups;

@Component
class SignedInUser implements CurrentUser {

    private final Organisation organisation;
    private final ObjectProvider<WorkingGroups> formed;

    SignedInUser(Organisation organisation, ObjectProvider<WorkingGroups> formed) {
        this.organisation = organisation;
        this.formed = formed;
    }

    @Override
    public String username() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        return signedIn.getName();
    }

    @Override
    public String fullName() {
        return officer().fullName();
    }

    @Override
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        positions().forEach(position -> roles.add(position.role()));
        return roles;
    }

    @Override
    public List<Position> positions() {
        return officer().positions();
    }

    @Override
    public Set<String> groups() {
        Set<String> groups = positions().stream()
                .map(position -> position.role().group(position.unitCode()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        formed.forEach(one -> groups.addAll(one.of(username())));
        return groups;
    }

    @Override
    public Set<String> institutions() {
        return positions().stream()
                .map(position -> organisation.unit(position.unitCode()).map(Unit::institutionCode))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public boolean has(Role role) {
        return positions().stream().anyMatch(position -> position.role() == role);
    }

    @Override
    public boolean has(Role role, String unitCode) {
        return positions().stream()
                .filter(position -> position.role() == role)
                .anyMatch(position -> organisation.isInside(unitCode, position.unitCode()));
    }

    Officer officer() {
        return organisation
                .officer(username())
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("no longer an officer"));
    }
}
