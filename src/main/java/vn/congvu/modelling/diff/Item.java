package vn.congvu.modelling.diff;

import java.util.Map;

/**
 * An element of a model that people know as one thing: a step, a path, a field, a row.
 *
 * @param kind names the sort of thing in the bundles
 * @param name null: nobody gave it one
 * @param facets by property
 * @param parent id of the element it stands in; null: in the model itself
 */
record Item(
        String id, Subject subject, String kind, String name, String nameEn, Map<String, Facet> facets, String parent) {

    /** Null when nothing is said. */
    String value(String property) {
        Facet facet = facets.get(property);
        return facet == null ? null : facet.value();
    }

    String nameIn(Phrases language) {
        return language == Phrases.EN && nameEn != null ? nameEn : name;
    }
}
