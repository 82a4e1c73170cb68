package vn.congvu.leadershipexam.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The order people are seated in, for any number of people of any places. */
class SeatingProperties {

    private record Person(int number, String place) {}

    @Property
    void everybodyIsSeatedOnce(@ForAll @Size(max = 60) List<@IntRange(max = 6) Integer> places, @ForAll long seed) {
        List<Person> people = people(places);

        assertThat(order(people, seed)).containsExactlyInAnyOrderElementsOf(people);
    }

    @Property
    void neighboursComeFromDifferentPlacesWheneverThatIsPossible(
            @ForAll @Size(max = 60) List<@IntRange(max = 6) Integer> places, @ForAll long seed) {
        List<Person> people = people(places);
        List<Person> order = order(people, seed);

        long fullest = people.stream()
                .mapToLong(person -> people.stream()
                        .filter(other -> other.place.equals(person.place))
                        .count())
                .max()
                .orElse(0);
        long together = IntStream.range(1, order.size())
                .filter(i -> order.get(i).place.equals(order.get(i - 1).place))
                .count();
        // With more than half of all from one place some of them must sit together, and no more than must.
        assertThat(together).isEqualTo(Math.max(0, 2 * fullest - people.size() - 1));
    }

    @Property(tries = 20)
    void chanceDecides(@ForAll long seed) {
        List<Person> people = people(IntStream.range(0, 30).boxed().toList());
        Set<List<Person>> orders = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            orders.add(order(people, seed + i));
        }
        assertThat(orders).hasSize(5).doesNotContain(people);
    }

    private static List<Person> order(List<Person> people, long seed) {
        return Seating.order(people, Person::place, new Random(seed));
    }

    private static List<Person> people(List<Integer> places) {
        List<Person> people = new ArrayList<>();
        places.forEach(place -> people.add(new Person(people.size(), "unit " + place)));
        return people;
    }
}
