package vn.congvu.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congvu.web.problem.ProblemException;

class WindowTest {

    @Test
    void thePagesOfAListFollowEachOther() {
        // given five rows in pages of two
        List<Integer> rows = IntStream.rangeClosed(1, 5).boxed().toList();

        // when
        Page<Integer> first = read(rows, Window.of(2, null));
        Page<Integer> second = read(rows, Window.of(2, first.next()));
        Page<Integer> third = read(rows, Window.of(2, second.next()));

        // then
        assertThat(first.items()).containsExactly(1, 2);
        assertThat(second.items()).containsExactly(3, 4);
        assertThat(third.items()).containsExactly(5);
        assertThat(third.next()).isNull();
    }

    @Test
    void fiftyRowsUnlessSaidOtherwise() {
        assertThat(Window.of(null, null).limit()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void aLimitOutOfRangeIsRefused(int limit) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Window.of(limit, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "_w"})
    void aMadeUpCursorIsRefused(String next) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Window.of(null, next));
    }

    private static Page<Integer> read(List<Integer> rows, Window window) {
        int after = window.fromStart() ? 0 : Integer.parseInt(window.after().get(0));
        List<Integer> fetched =
                rows.stream().filter(row -> row > after).limit(window.fetch()).toList();
        return window.page(fetched, row -> List.of(row.toString()));
    }
}
