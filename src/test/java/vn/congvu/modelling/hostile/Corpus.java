package vn.congvu.modelling.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hostile files that must never get in, made anew each time, the same ones every time. */
public final class Corpus {

    private Corpus() {}

    /** One attack in all its disguises. */
    public record Attack(String name, List<HostileModel> models) {

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Attack> attacks(Stream<HostileModel> models) {
        return models
                .collect(Collectors.groupingBy(HostileModel::attack, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(attack -> new Attack(attack.getKey(), attack.getValue()))
                .toList();
    }

    public static Stream<HostileModel> processes() {
        return Stream.of(ProcessAttacks.all(), ShapeAttacks.all(), ForeignModels.all())
                .flatMap(List::stream);
    }

    public static Stream<HostileModel> decisions() {
        return DecisionAttacks.all().stream();
    }

    public static Stream<HostileModel> forms() {
        return FormAttacks.all().stream();
    }

    public static Stream<HostileModel> files() {
        return XmlAttacks.all().stream();
    }

    public static Stream<HostileModel> all() {
        return Stream.of(processes(), decisions(), forms(), files()).flatMap(models -> models);
    }
}
