package vn.congvu.security;

import java.util.List;
import java.util.Set;
import vn.congvu.organisation.Position;
import vn.congvu.organisation.Role;

/**
 * Who is asking. An injectable bean that looks at the request of the calling thread each time; without anybody signed
 * in every method throws an {@code AuthenticationException} (401).
 */
public interface CurrentUser {

    String username();

    String fullName();

    Set<Role> roles();

    List<Position> positions();

    /** The candidate groups of the positions, such as {@code clerk:26740-TTPVHCC}, and those formed for one occasion. */
    Set<String> groups();

    /** Codes of the institutions (ward, commune, department, office …) the positions belong to. */
    Set<String> institutions();

    /** Whether the user holds the role in any unit. */
    boolean has(Role role);

    /** Whether the user holds the role in the unit or in one above it. */
    boolean has(Role role, String unitCode);
}
